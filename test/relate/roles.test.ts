/** Roles: the titles of people with the organizations they are held in. */
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const HEAD = 'Công đoàn chăm lo đoàn viên';
const rolesIn = (text: string): Record<string, (string | null)[][]> =>
  Object.fromEntries(
    analyze(`${HEAD}\n\n${text}`, { format: 'text' }).people.map(({ name, roles }) => [
      name,
      roles.map(({ role, organization }) => [role, organization]),
    ]),
  );

test.each([
  [
    'after a whole list, behind a verb',
    'Các ông, bà: Võ Thị Kim Ngân, Trương Văn Út giữ chức Phó Chủ tịch LĐLĐ tỉnh Hậu Giang.',
    {
      'Võ Thị Kim Ngân': [['Phó Chủ tịch', 'Liên đoàn Lao động tỉnh Hậu Giang']],
      'Trương Văn Út': [['Phó Chủ tịch', 'Liên đoàn Lao động tỉnh Hậu Giang']],
    },
  ],
  [
    'with plain spaces, whatever was printed',
    'Phó\u00a0Chủ\u00a0tịch LĐLĐ tỉnh Hậu Giang Võ Thị Kim Ngân đến dự.',
    { 'Võ Thị Kim Ngân': [['Phó Chủ tịch', 'Liên đoàn Lao động tỉnh Hậu Giang']] },
  ],
  [
    'in letters',
    'Ông Lê Văn Nam, PCTTT LĐLĐ tỉnh Hà Nam và bà Đỗ Thị Sen, Phó BT Thường trực Tỉnh ủy Hà Nam dự.',
    {
      'Lê Văn Nam': [['PCTTT', 'Liên đoàn Lao động tỉnh Hà Nam']],
      'Đỗ Thị Sen': [['Phó BT Thường trực', 'Tỉnh ủy Hà Nam']],
    },
  ],
  [
    'once held, behind the name without a comma',
    'Đến dự có ông Lê Văn Nam nguyên Chủ tịch LĐLĐ tỉnh Hà Nam; bà Đỗ Thị Sen, Phó Giám đốc Công ty Hoa Mai.',
    {
      'Lê Văn Nam': [['nguyên Chủ tịch', 'Liên đoàn Lao động tỉnh Hà Nam']],
      'Đỗ Thị Sen': [['Phó Giám đốc', 'Công ty Hoa Mai']],
    },
  ],
  [
    'of highlanders, behind a unit without its name',
    "LĐLĐ tỉnh Gia Lai họp. Chủ tịch LĐLĐ tỉnh Ksor Thới Phú và Phó Chủ tịch LĐLĐ huyện Giàng A Páo dự. Bí thư Huyện ủy H'Yim Kđoh Niê nói.",
    {
      'Ksor Thới Phú': [['Chủ tịch', 'Liên đoàn Lao động tỉnh Gia Lai']],
      'Giàng A Páo': [['Phó Chủ tịch', 'Liên đoàn Lao động huyện']],
      "H'Yim Kđoh Niê": [['Bí thư', 'Huyện ủy']],
    },
  ],
  [
    'behind an aside of kin, and not of the kin',
    'Chị Quàng Thị Lả, vợ anh Dũng, giáo viên Trường Tiểu học Mường Bú, kể.',
    { 'Quàng Thị Lả': [['giáo viên', 'Trường Tiểu học Mường Bú']], Dũng: [] },
  ],
  [
    'behind where somebody lives',
    'Anh Giàng A Páo, bản Huổi Lếch, xã Mường Toong, công nhân Công ty Hoa Mai, kể.',
    { 'Giàng A Páo': [['công nhân', 'Công ty Hoa Mai']] },
  ],
  [
    'in the house, beside one of its union',
    'Ông Lê Văn Nam, Phó Giám đốc, kiêm Chủ tịch Công đoàn Công ty Hoa Mai dự.',
    {
      'Lê Văn Nam': [
        ['Phó Giám đốc', 'Công ty Hoa Mai'],
        ['Chủ tịch', 'Công đoàn Công ty Hoa Mai'],
      ],
    },
  ],
  [
    'in the party committee of the office that one heads',
    'Ông Trần Văn Thực - Phó Bí thư Đảng ủy, Phó Chủ tịch LĐLĐ tỉnh Hà Nam nói.',
    {
      'Trần Văn Thực': [
        ['Phó Bí thư', 'Đảng ủy Cơ quan Liên đoàn Lao động tỉnh Hà Nam'],
        ['Phó Chủ tịch', 'Liên đoàn Lao động tỉnh Hà Nam'],
      ],
    },
  ],
  [
    'in the union of a company that its short word means',
    'Công ty giấy Hoa Mai họp. Chủ tịch CĐ Cty Lê Thị Bình nói.',
    { 'Lê Thị Bình': [['Chủ tịch', 'Công đoàn Công ty giấy Hoa Mai']] },
  ],
  [
    'none of the moon',
    'Các em cùng chú Cuội, chị Hằng rước đèn; bà Lê Thị Hoài, Chánh VP LĐLĐ tỉnh Hà Nam dự.',
    { 'Lê Thị Hoài': [['Chánh VP', 'Văn phòng Liên đoàn Lao động tỉnh Hà Nam']] },
  ],
  [
    'on the side of a body',
    'Về phía Công ty Nhiệt điện Mông Dương có ông Đỗ Trung Kiên, Giám đốc. Công ty Than Hà Tu cũng dự.',
    { 'Đỗ Trung Kiên': [['Giám đốc', 'Công ty Nhiệt điện Mông Dương']] },
  ],
  [
    'over the whole, beside one of its committee',
    'Bà Trịnh Thị Thu giữ chức Phó Chủ tịch kiêm Chủ nhiệm Ủy ban Kiểm tra Công đoàn Viên chức tỉnh Sóc Trăng.',
    {
      'Trịnh Thị Thu': [
        ['Phó Chủ tịch', 'Công đoàn Viên chức tỉnh Sóc Trăng'],
        ['Chủ nhiệm', 'Ủy ban Kiểm tra Công đoàn Viên chức tỉnh Sóc Trăng'],
      ],
    },
  ],
  [
    'in office, before a comma',
    'Với vai trò Chủ tịch Công đoàn, chị Kim Thị Sa Ry luôn sát cánh.',
    { 'Kim Thị Sa Ry': [['Chủ tịch', null]] },
  ],
  [
    'a trade named by the trade',
    'Anh Dương Công Thắng - thợ lái cẩu bờ của công ty - kể.',
    { 'Dương Công Thắng': [['thợ lái cẩu bờ', null]] },
  ],
  [
    'before the name',
    'Phó Chủ tịch Thường trực LĐLĐ thành phố Hà Nội Đặng Thu Trang dự.',
    { 'Đặng Thu Trang': [['Phó Chủ tịch Thường trực', 'Liên đoàn Lao động thành phố Hà Nội']] },
  ],
  [
    'after the name',
    'Ông Phạm Gia Khánh, Chủ tịch Liên đoàn Lao động tỉnh Bến Tre, nói.',
    { 'Phạm Gia Khánh': [['Chủ tịch', 'Liên đoàn Lao động tỉnh Bến Tre']] },
  ],
  [
    'several, the last word of a title being the first of its board',
    'Bà Trịnh Thu Hà - Ủy viên Đoàn Chủ tịch, Trưởng ban Nữ công Tổng LĐLĐ Việt Nam phát biểu.',
    {
      'Trịnh Thu Hà': [
        ['Ủy viên', 'Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam'],
        ['Trưởng ban', 'Ban Nữ công Tổng Liên đoàn Lao động Việt Nam'],
      ],
    },
  ],
  [
    'before a list of names',
    'Các Phó Chủ tịch Tổng LĐLĐ Việt Nam: Lê Thị Thanh Mai, Đỗ Văn Khoa cùng dự.',
    {
      'Lê Thị Thanh Mai': [['Phó Chủ tịch', 'Tổng Liên đoàn Lao động Việt Nam']],
      'Đỗ Văn Khoa': [['Phó Chủ tịch', 'Tổng Liên đoàn Lao động Việt Nam']],
    },
  ],
  [
    'behind an age and an origin',
    'Chị Trần Thị Hoa (32 tuổi, quê Nghệ An), công nhân Công ty TNHH May Hòa Bình kể lại.',
    { 'Trần Thị Hoa': [['công nhân', 'Công ty TNHH May Hòa Bình']] },
  ],
  [
    'behind an abode of several places',
    'Ông Hoàng Minh Đức (SN 1970, trú tại phường 5, quận 8), tài xế xe ôm, nói.',
    { 'Hoàng Minh Đức': [['tài xế xe ôm', null]] },
  ],
  [
    'over a vessel and its registration number, whose letters are no title',
    'Thuyền trưởng tàu BT-90243-TS Diệp Văn Thọ nói.',
    { 'Diệp Văn Thọ': [['Thuyền trưởng', null]] },
  ],
  [
    'with what one does and in which field',
    'Ông Phan Đức Huy, chuyên gia dự báo chứng khoán, nói.',
    { 'Phan Đức Huy': [['chuyên gia dự báo chứng khoán', null]] },
  ],
  [
    'with a kind of school',
    'Bà Phan Thị Ba, giáo viên tiểu học tư thục ở Huế, kể.',
    { 'Phan Thị Ba': [['giáo viên tiểu học tư thục', null]] },
  ],
  [
    'one for two who share a word of address',
    'Cô Đỗ Thị Sáu và Phan Thị Ba, giáo viên tiểu học, kể.',
    { 'Đỗ Thị Sáu': [['giáo viên tiểu học', null]], 'Phan Thị Ba': [['giáo viên tiểu học', null]] },
  ],
  [
    'one for two from one province',
    'Anh Phan Văn Bảy và chị Đỗ Thị Sáu (đều quê Nam Định, công nhân dệt tại quận 12) kể.',
    { 'Phan Văn Bảy': [['công nhân dệt', null]], 'Đỗ Thị Sáu': [['công nhân dệt', null]] },
  ],
  [
    'behind an abode shortened with a full stop, up to a workplace',
    'Anh Lê Văn Tám (35 tuổi, trú TP. Vinh) - công nhân lắp ráp thiết bị nhà máy - kể.',
    { 'Lê Văn Tám': [['công nhân lắp ráp thiết bị', null]] },
  ],
  [
    'with a field and a place, and no body heard of before',
    'Chị Lê Thị Năm, công nhân Công ty Sao Mai, và anh Phan Văn Bảy, công nhân dệt tại quận 12, kể.',
    { 'Lê Thị Năm': [['công nhân', 'Công ty Sao Mai']], 'Phan Văn Bảy': [['công nhân dệt', null]] },
  ],
  [
    'with a charge that is itself a kind of workplace',
    'Ông Trần Văn Huấn, phụ trách quản lý cơ sở dạy nghề Công đoàn Dầu khí Việt Nam, nói.',
    { 'Trần Văn Huấn': [['phụ trách quản lý cơ sở dạy nghề', 'Công đoàn Dầu khí Việt Nam']] },
  ],
  [
    'and no remark behind a dash',
    'Anh Trần Văn Nghĩa (38 tuổi, trú huyện Ba Vì) thợ đóng ghe - buồn bã.',
    { 'Trần Văn Nghĩa': [['thợ đóng ghe', null]] },
  ],
  [
    'with what one has in charge',
    'Ông Lê Văn Tân, phụ trách quan hệ đối ngoại Công đoàn Dầu khí Việt Nam, nói.',
    { 'Lê Văn Tân': [['phụ trách quan hệ đối ngoại', 'Công đoàn Dầu khí Việt Nam']] },
  ],
  [
    'with several things in charge',
    'Bà Trần Thu Hà - Cục trưởng phụ trách các vấn đề châu Á và hợp tác thuộc Bộ Ngoại giao nói thêm.',
    { 'Trần Thu Hà': [['Cục trưởng phụ trách các vấn đề châu Á và hợp tác', 'Bộ Ngoại giao']] },
  ],
  [
    'with a charge, and not with what one says',
    'Công ty Sao Mai họp. Ông Trần Minh Đức, Phó Giám đốc phụ trách cho biết Công ty Sao Mai lớn.',
    { 'Trần Minh Đức': [['Phó Giám đốc phụ trách', 'Công ty Sao Mai']] },
  ],
  [
    'with a project, up to the body in brackets',
    'Ông Trần Minh Đức, Cố vấn trưởng dự án an toàn lao động Việt Nam (ILO), nói.',
    { 'Trần Minh Đức': [['Cố vấn trưởng dự án an toàn lao động Việt Nam', 'Tổ chức Lao động Quốc tế']] },
  ],
  [
    'of the body whose delegation one leads',
    'Tiếp Đoàn đại biểu Đảng Cộng sản Nhật Bản do đồng chí Lê Văn Sơn - Tổng Bí thư - dẫn đầu.',
    { 'Lê Văn Sơn': [['Tổng Bí thư', 'Đảng Cộng sản Nhật Bản']] },
  ],
  [
    'none, with the paper behind a stroke',
    'Công nhân vui mừng. (Ảnh: Đỗ Bích Thu/Vietnam+)',
    { 'Đỗ Bích Thu': [[null, 'Vietnam+']] },
  ],
  [
    'none, with the paper before a stroke',
    'Công nhân vui mừng. Ảnh: TTXVN/Đỗ Bích Thu',
    { 'Đỗ Bích Thu': [[null, 'Thông tấn xã Việt Nam']] },
  ],
  [
    'not that of the one spoken with, before a comma',
    'Trao đổi với phóng viên Báo Lao Động, bà Trần Lưu Hoa, Hiệu trưởng Trường Tiểu học Hoa Mai, nói.',
    { 'Trần Lưu Hoa': [['Hiệu trưởng', 'Trường Tiểu học Hoa Mai']] },
  ],
  [
    'a workplace without a title',
    'Anh Lê Văn Tám - đang làm việc tại Công ty TNHH May Hòa Bình - kể lại.',
    { 'Lê Văn Tám': [[null, 'Công ty TNHH May Hòa Bình']] },
  ],
  [
    'before the name, over an apposition',
    'Là Chủ tịch LĐLĐ tỉnh Bến Tre, một trong số mười người được khen, ông Phạm Gia Khánh nói.',
    { 'Phạm Gia Khánh': [['Chủ tịch', 'Liên đoàn Lao động tỉnh Bến Tre']] },
  ],
  [
    'none of the people spoken of before a comma',
    'Để giúp người lao động, ông Phạm Gia Khánh mở lớp học.',
    { 'Phạm Gia Khánh': [] },
  ],
  [
    'what one is, and its trade, without a body',
    'Chị Nguyễn Thị Tâm (công nhân công đoạn may) kể lại.',
    { 'Nguyễn Thị Tâm': [['công nhân công đoạn may', null]] },
  ],
  [
    'what one is with the unit one works in, up to the body',
    'Anh Lê Văn Tám, công nhân bộ phận đóng gói số 3 Nhà máy Sao Mai, kể lại.',
    { 'Lê Văn Tám': [['công nhân bộ phận đóng gói số 3', 'Nhà máy Sao Mai']] },
  ],
  [
    'a trade between dashes',
    'Anh Tám - thợ xây nhà xưởng - nói: “Tôi rất mừng”.',
    { Tám: [['thợ xây nhà xưởng', null]] },
  ],
  ['a unit in capitals', 'Chị Trần Thị Hoa - CN bộ phận QC - kể lại.', { 'Trần Thị Hoa': [['CN bộ phận QC', null]] }],
  [
    'a manager’s field, before the body and the name',
    'Theo Giám đốc nhân sự Công ty TNHH May Hòa Bình Lê Văn Tám, quà đã trao.',
    { 'Lê Văn Tám': [['Giám đốc nhân sự', 'Công ty TNHH May Hòa Bình']] },
  ],
  [
    'the office that the title heads',
    'Bà Trịnh Thu Hà, Trưởng phòng Xuất nhập khẩu của Công ty TNHH May Hòa Bình, nói.',
    { 'Trịnh Thu Hà': [['Trưởng phòng', 'Phòng Xuất nhập khẩu Công ty TNHH May Hòa Bình']] },
  ],
  [
    'a minister before the branch',
    'Bộ trưởng LĐ-TB&XH Trần Văn Khôi trả lời chất vấn.',
    { 'Trần Văn Khôi': [['Bộ trưởng', 'Bộ Lao động - Thương binh và Xã hội']] },
  ],
  [
    'a minister before the ministry',
    'Bộ trưởng Bộ Công Thương Trần Văn Khôi trả lời chất vấn.',
    { 'Trần Văn Khôi': [['Bộ trưởng', 'Bộ Công Thương']] },
  ],
  [
    'a workplace behind a clause about the holder',
    'Anh Hùng (tên đã thay đổi), một nhân viên có thâm niên làm việc tại Công ty TNHH May Hòa Bình, kể lại.',
    { Hùng: [['nhân viên', 'Công ty TNHH May Hòa Bình']] },
  ],
  [
    'none implied by what is anywhere',
    'Công ty TNHH May Hòa Bình tặng quà. Anh Hùng là công nhân một nhà máy ở Củ Chi.',
    { Hùng: [['công nhân', null]] },
  ],
  [
    'a degree where no other title is told',
    'TS Trịnh Văn Nam, Hiệu trưởng Trường Đại học Công đoàn, chủ trì. GS Lê Văn Khải góp ý.',
    { 'Trịnh Văn Nam': [['Hiệu trưởng', 'Trường Đại học Công đoàn']], 'Lê Văn Khải': [['GS', null]] },
  ],
  [
    'what one is, at the body beside the name',
    'Bác sĩ Trịnh Văn Nam (Bệnh viện Bạch Mai) khám bệnh.',
    { 'Trịnh Văn Nam': [['Bác sĩ', 'Bệnh viện Bạch Mai']] },
  ],
  [
    'the head of the whole movement is that of the confederation',
    'Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam họp. Đại hội Công đoàn Việt Nam thành công. Chủ tịch Trần Văn Khôi nói.',
    { 'Trần Văn Khôi': [['Chủ tịch', 'Tổng Liên đoàn Lao động Việt Nam']] },
  ],
  [
    'behind a remark in brackets',
    'Bên phải là ông Lê Văn Sáu (áo trắng) - Giám đốc Công ty TNHH May Hòa Bình.',
    { 'Lê Văn Sáu': [['Giám đốc', 'Công ty TNHH May Hòa Bình']] },
  ],
  [
    'at the body of a unit behind the name',
    'Trao đổi với công nhân Lê Thị Mơ, bộ phận đóng gói Công ty TNHH May Hòa Bình, chị nói.',
    { 'Lê Thị Mơ': [['công nhân', 'Công ty TNHH May Hòa Bình']] },
  ],
  [
    'in the body that the last such head was named with',
    'Tổng Giám đốc Bảo hiểm xã hội Việt Nam Trần Văn Khôi kêu gọi. Công ty TNHH May Hòa Bình góp sức. Phó Tổng Giám đốc Lê Văn Sáu trao quà.',
    {
      'Trần Văn Khôi': [['Tổng Giám đốc', 'Bảo hiểm xã hội Việt Nam']],
      'Lê Văn Sáu': [['Phó Tổng Giám đốc', 'Bảo hiểm xã hội Việt Nam']],
    },
  ],
  [
    'in the National Assembly where its deputies are spoken of',
    'Các ĐBQH thảo luận. ĐB Trần Văn Khôi nêu ý kiến.',
    { 'Trần Văn Khôi': [['ĐB', 'Quốc hội']] },
  ],
  ['before a country', 'Tổng thống Mỹ Donald Trump thăm nhà máy.', { 'Donald Trump': [['Tổng thống', null]] }],
  [
    'in the plural before a list, over what stands in brackets',
    'Các kỹ sư Trần Văn Khôi (Hà Nam), Lê Thị Mơ (Thái Bình) góp ý.',
    { 'Trần Văn Khôi': [['kỹ sư', null]], 'Lê Thị Mơ': [['kỹ sư', null]] },
  ],
  [
    'up to the place of work, and in no body of another head',
    'Giám đốc Sở Y tế tỉnh Bến Tre Trần Văn Khôi dự. Cô Lê Thị Mơ, giáo viên mầm non ở Hà Đông, và ông Lê Văn Sáu - giám đốc bệnh viện - nói.',
    {
      'Trần Văn Khôi': [['Giám đốc', 'Sở Y tế tỉnh Bến Tre']],
      'Lê Thị Mơ': [['giáo viên mầm non', null]],
      'Lê Văn Sáu': [['giám đốc', null]],
    },
  ],
  [
    'not of the next name behind a country',
    'Dự có Tổng thống Pháp Emmanuel Macron, Chủ tịch nước Việt Nam Trần Văn Khôi và GS. Lê Thị Mơ.',
    {
      'Emmanuel Macron': [['Tổng thống', null]],
      'Trần Văn Khôi': [['Chủ tịch nước', null]],
      'Lê Thị Mơ': [['GS', null]],
    },
  ],
  [
    'behind a body that is not known, and before an unnamed one',
    'Ông Lê Văn Sáu, Tỉnh ủy viên, Bí thư Đảng đoàn, Chủ tịch LĐLĐ tỉnh Bến Tre, dự. Chủ tịch CĐCS Trần Văn Khôi báo cáo.',
    {
      'Lê Văn Sáu': [
        ['Tỉnh ủy viên', null],
        ['Bí thư', null],
        ['Chủ tịch', 'Liên đoàn Lao động tỉnh Bến Tre'],
      ],
      'Trần Văn Khôi': [['Chủ tịch', null]],
    },
  ],
  [
    'of an office of a body',
    'Bà Lê Thị Mơ, giảng viên Khoa Luật Trường Đại học Công đoàn, góp ý.',
    { 'Lê Thị Mơ': [['giảng viên', 'Khoa Luật Trường Đại học Công đoàn']] },
  ],
  [
    'of two who are told together',
    'Anh Lê Văn Sáu và chị Lê Thị Mơ là công nhân Công ty TNHH May Hòa Bình. Cô giáo mầm non Trần Thị Nga kể.',
    {
      'Lê Văn Sáu': [['công nhân', 'Công ty TNHH May Hòa Bình']],
      'Lê Thị Mơ': [['công nhân', 'Công ty TNHH May Hòa Bình']],
      'Trần Thị Nga': [['Cô giáo mầm non', null]],
    },
  ],
  [
    'of an office in many words',
    'Ông Lê Văn Sáu - trưởng phòng tuyển sinh và công tác sinh viên Trường Đại học Công đoàn - nói.',
    { 'Lê Văn Sáu': [['trưởng phòng', 'Phòng tuyển sinh và công tác sinh viên Trường Đại học Công đoàn']] },
  ],
  [
    'not of the last company where an unknown one stands',
    'Tổng Giám đốc Công ty May Hòa Bình Trần Văn Khôi dự. Ông Lê Văn Sáu, Tổng Giám đốc Xyzco, vắng mặt.',
    { 'Trần Văn Khôi': [['Tổng Giám đốc', 'Công ty May Hòa Bình']], 'Lê Văn Sáu': [['Tổng Giám đốc', null]] },
  ],
  ['of the state', 'Nguyên Phó Chủ tịch nước Lê Thị Mơ dự.', { 'Lê Thị Mơ': [['Nguyên Phó Chủ tịch nước', null]] }],
  [
    'of an office whose body stands with the next title',
    'Ông Lê Văn Sáu - trưởng phòng tổ chức - hành chính, giảng viên Trường Đại học Công đoàn - nói.',
    {
      'Lê Văn Sáu': [
        ['trưởng phòng', 'Phòng tổ chức - hành chính Trường Đại học Công đoàn'],
        ['giảng viên', 'Trường Đại học Công đoàn'],
      ],
    },
  ],
  [
    'in quotes before the name',
    'Họ tìm đến “nhà ngoại cảm” Trần Thanh Thúy, nhờ xem giúp.',
    { 'Trần Thanh Thúy': [['nhà ngoại cảm', null]] },
  ],
  [
    'over what is said of the holder, and of the one pointed back to',
    'Vị kỹ sư trẻ Trần Văn Khôi cười. HLV kỳ cựu Lê Văn Sáu nói. Người thợ hàn trẻ tuổi đó là anh Phạm Gia Khánh.',
    {
      'Trần Văn Khôi': [['kỹ sư', null]],
      'Lê Văn Sáu': [['HLV', null]],
      'Phạm Gia Khánh': [['thợ hàn', null]],
    },
  ],
  [
    'up to a place of work without a name',
    'Chị Trần Thị Nga - 29 tuổi, Công nhân nhà máy chế biến gỗ: Làm quanh năm.',
    { 'Trần Thị Nga': [['Công nhân', null]] },
  ],
  [
    'up to what the holder does',
    'Ông Lê Văn Sáu, chuyên gia kinh tế nêu quan điểm như vậy.',
    { 'Lê Văn Sáu': [['chuyên gia kinh tế', null]] },
  ],
  [
    'of an owner, with the shop',
    'Ông L.Q.B. (45 tuổi, chủ hộ kinh doanh Sao Mai, tại ấp A) bị phạt. Bà Trần Thị Nga, chủ tiệm vàng Kim Hà, ủng hộ quỹ.',
    { 'L.Q.B': [['chủ', 'Hộ kinh doanh Sao Mai']], 'Trần Thị Nga': [['chủ', 'Tiệm vàng Kim Hà']] },
  ],
  [
    'of trades with a dash, and of old fighters',
    'Anh Lê Văn Sáu là thợ tiện - nguội, bậc 6/6. Bà Trần Thị Nga, nữ cựu tù Côn Đảo duy nhất còn sống, kể. Ông Phạm Gia Khánh, một cán bộ lão thành cách mạng nghỉ hưu, nghe.',
    {
      'Lê Văn Sáu': [['thợ tiện - nguội', null]],
      'Trần Thị Nga': [['nữ cựu tù Côn Đảo', null]],
      'Phạm Gia Khánh': [['cán bộ lão thành cách mạng', null]],
    },
  ],
  [
    'over a country in a country, and over a body that is not known',
    'Đại sứ Việt Nam tại Nga Trần Văn Khôi dự. Tổng Giám đốc Sao Mai Group Lê Văn Sáu nói. Phó giám đốc sở Xyz TP. Cần Thơ Lê Thị Mơ góp ý.',
    {
      'Trần Văn Khôi': [['Đại sứ', null]],
      'Lê Văn Sáu': [['Tổng Giám đốc', 'Sao Mai Group']],
      'Lê Thị Mơ': [['Phó giám đốc', null]],
    },
  ],
  [
    'in an office whose name holds a title, and behind what is no part of it',
    'Ông Trần Văn Khôi, cán bộ Đội Cảnh sát giao thông Công an quận 7, kể. Chị Lê Thị Mơ, nữ công nhân Công ty TNHH May Hòa Bình, nghe.',
    {
      'Trần Văn Khôi': [['cán bộ', 'Đội Cảnh sát giao thông Công an quận 7']],
      'Lê Thị Mơ': [['công nhân', 'Công ty TNHH May Hòa Bình']],
    },
  ],
  [
    'of the head of a company spoken of by its type word',
    'Công ty TNHH May Hòa Bình có 400 công nhân. Giám đốc công ty Lê Văn Sáu nói. Chủ tịch Công đoàn công ty Trần Thị Nga dự.',
    {
      'Lê Văn Sáu': [['Giám đốc', 'Công ty TNHH May Hòa Bình']],
      'Trần Thị Nga': [['Chủ tịch', 'Công đoàn Công ty TNHH May Hòa Bình']],
    },
  ],
  [
    'that opens a clause before “là”, and of an office whose body stands in brackets',
    'Chủ nhà trọ là bà Trần Thị Nga. Bà Lê Thị Mơ - Phó Trưởng Ban Nữ công (Tổng LĐLĐ Việt Nam) - dự.',
    {
      'Trần Thị Nga': [['Chủ nhà trọ', null]],
      'Lê Thị Mơ': [['Phó Trưởng Ban', 'Ban Nữ công Tổng Liên đoàn Lao động Việt Nam']],
    },
  ],
  [
    'at the body that a small type word means',
    'Cung Văn hóa Lao động tỉnh Bến Tre mở lớp. Ông Lê Văn Sáu - Giám đốc cung - cho biết.',
    { 'Lê Văn Sáu': [['Giám đốc', 'Cung Văn hóa Lao động tỉnh Bến Tre']] },
  ],
  [
    'said of both names, and of the head of a hamlet',
    'Vợ chồng anh Lê Văn Bốn và chị Nguyễn Thị Sậu (cùng là công nhân Công ty Pouyuen) gặp trưởng thôn Nậm Pồ Lò Văn Phong.',
    {
      'Lê Văn Bốn': [['công nhân', 'Công ty Pouyuen']],
      'Nguyễn Thị Sậu': [['công nhân', 'Công ty Pouyuen']],
      'Lò Văn Phong': [['trưởng thôn', null]],
    },
  ],
  [
    'is not what follows “cùng” alone',
    'Bà Trần Thị Hạnh cùng nhân viên Công ty Sao Mai đến dự.',
    { 'Trần Thị Hạnh': [] },
  ],
  [
    'of an envoy in one country of another, and no implied body for the head of a unit',
    'Công đoàn quận Ba Đình mời ông Trần Minh Tuấn, nguyên Chủ tịch thị xã, Đại sứ Lào tại Việt Nam Khamphao Ernthavanh.',
    { 'Trần Minh Tuấn': [['nguyên Chủ tịch thị xã', null]], 'Khamphao Ernthavanh': [['Đại sứ', null]] },
  ],
  [
    'of an office with its body behind a comma or in brackets',
    'Bà Lương Thị Thơm, Trưởng phòng Giáo dục Mầm non, Sở Giáo dục và Đào tạo Bến Tre, và ông Võ Văn Tuấn, Trưởng phòng Nhà ở (Sở Xây dựng Bến Tre), dự.',
    {
      'Lương Thị Thơm': [['Trưởng phòng', 'Phòng Giáo dục Mầm non Sở Giáo dục và Đào tạo tỉnh Bến Tre']],
      'Võ Văn Tuấn': [['Trưởng phòng', 'Phòng Nhà ở Sở Xây dựng tỉnh Bến Tre']],
    },
  ],
  [
    'is not that of who acts upon one',
    'Hôm qua, chị Trần Thị Hoa được Chủ tịch LĐLĐ tỉnh Bến Tre khen; ông Lê Văn Tám được bầu làm Chủ tịch LĐLĐ tỉnh Bến Tre.',
    { 'Trần Thị Hoa': [], 'Lê Văn Tám': [['Chủ tịch', 'Liên đoàn Lao động tỉnh Bến Tre']] },
  ],
  [
    'that ends like a word of address',
    'Sư cô Thích Nữ Như Nghiêm nấu cơm chay.',
    { 'Thích Nữ Như Nghiêm': [['Sư cô', null]] },
  ],
  [
    'of a board of the body in the next title',
    'Công ty Sao Mai tặng quà. Ông Đỗ Văn Mận, Chủ tịch HĐQT kiêm Tổng Giám đốc Công ty Thép Việt, và bà Mai Thị Lan - Phó Bí thư Đảng ủy, Chủ tịch HĐTV Tổng công ty Than Đông Nam - dự.',
    {
      'Đỗ Văn Mận': [
        ['Chủ tịch', 'Hội đồng quản trị Công ty Thép Việt'],
        ['Tổng Giám đốc', 'Công ty Thép Việt'],
      ],
      'Mai Thị Lan': [
        ['Phó Bí thư', 'Đảng ủy Tổng công ty Than Đông Nam'],
        ['Chủ tịch', 'Hội đồng thành viên Tổng công ty Than Đông Nam'],
      ],
    },
  ],
  ['a word of address is no role', 'Đồng chí Vũ Kim Oanh phát biểu.', { 'Vũ Kim Oanh': [] }],
  [
    'the next name’s title is not the last one’s',
    'Dự có ông Lê Văn Sáu, Chủ tịch Công đoàn báo Dân trí Trần Bảo Trung.',
    { 'Lê Văn Sáu': [], 'Trần Bảo Trung': [['Chủ tịch', 'Công đoàn Báo Dân trí']] },
  ],
])('%s', (_, text, roles) => expect(rolesIn(text)).toEqual(roles));

test('a title of one’s own is nearer than that of the whole list', () => {
  const { people } = analyze(
    `${HEAD}\n\nCác đồng chí Ủy viên Đoàn Chủ tịch: Hoàng Thị Lan – Trưởng ban Đối ngoại, Đặng Quang Minh – Chánh Văn phòng.`,
    { format: 'text' },
  );
  expect(people.map(({ mentions }) => mentions[0]?.role)).toEqual(['Trưởng ban', 'Chánh Văn phòng']);
});

test('a mention carries the title next to it', () => {
  const [person] = analyze(`${HEAD}\n\nĐại biểu Trần Thanh Hải, Chủ tịch LĐLĐ tỉnh Bến Tre, góp ý.`, {
    format: 'text',
  }).people;
  expect(person?.mentions[0]).toMatchObject({ role: 'Đại biểu' });
  expect(person?.roles.map(({ role }) => role)).toEqual(['Đại biểu', 'Chủ tịch']);
});
