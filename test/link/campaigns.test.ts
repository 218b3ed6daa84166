/** One item a printed name; what differs in case, commas and dashes is one; ids tie the spellings of a campaign together. */
import { expect, test } from 'vitest';
import { read } from '../support/what.ts';

const items = (text: string) => read(text).campaigns.map(({ id, name, mentions }) => [id, name, mentions.length]);

test('spellings that differ in case, commas and dashes are one item', () => {
  expect(items('phong trào “Xanh - sạch - đẹp”, phong trào “xanh, sạch, đẹp”, phong trào “Xanh – Sạch – Đẹp”')).toEqual(
    [['campaign:xanh-sach-dep-bao-dam-an-toan-ve-sinh-lao-dong', 'Xanh - sạch - đẹp', 3]],
  );
});

test('an abbreviated name is an item of its own with the id of the campaign', () => {
  expect(items('trao nhà “Mái ấm Công đoàn”; sửa nhà “Mái ấm CĐ”')).toEqual([
    ['campaign:mai-am-cong-doan', 'Mái ấm Công đoàn', 1],
    ['campaign:mai-am-cong-doan', 'Mái ấm CĐ', 1],
  ]);
});

test('names that differ in one tone are two campaigns', () => {
  expect(items('phong trào “Ba sạch”, phong trào “Bà sạch”').length).toBe(2);
});

test('a name has single spaces and a capital first letter, its id is its slug', () => {
  expect(items('phong trào “máy  sạch từng ca”')).toEqual([['campaign:may-sach-tung-ca', 'Máy sạch từng ca', 1]]);
});

test('the kind is the one that most mentions say', () => {
  const text = 'cuộc vận động “Áo ấm ca đêm”. chương trình “Áo ấm ca đêm”. chương trình “Áo ấm ca đêm”.';
  expect(read(text).campaigns).toMatchObject([{ kind: 'programme' }]);
});
