/** home: the province a newspaper is at home in: what "tỉnh" and "thành phố" mean in it where nothing else says so. */
import { type FormerProvince, provinces } from '../lexicon/provinces.ts';
import type { Source } from '../record.ts';
import { fold } from '../text/fold.ts';

const byName = new Map(provinces.entries.map((province) => [fold(province.name), province]));

/** Papers whose name does not say their province: code → province. */
const BY_CODE: Readonly<Record<string, string>> = {
  LĐTĐ: 'Hà Nội',
  HNM: 'Hà Nội',
  HNMO: 'Hà Nội',
  Kinhtedothi: 'Hà Nội',
  KTĐT: 'Hà Nội',
  'ANTD.VN': 'Hà Nội',
  ANTĐ: 'Hà Nội',
  HanoiTV: 'Hà Nội',
  NLĐ: 'Hồ Chí Minh',
  NLĐO: 'Hồ Chí Minh',
  SGGP: 'Hồ Chí Minh',
  SGGPO: 'Hồ Chí Minh',
  PLO: 'Hồ Chí Minh',
  VOH: 'Hồ Chí Minh',
  ABO: 'Tiền Giang',
  ĐKO: 'Bến Tre',
};

/** The home province of a source, or null for a national or unknown paper. */
export function homeProvince(source: Source | null): FormerProvince | null {
  if (!source) return null;
  const name = (source.code !== null && BY_CODE[source.code]) || source.name?.replace(/^(?:Báo|Đài PTTH) /u, '');
  return name ? (byName.get(fold(name)) ?? null) : null;
}
