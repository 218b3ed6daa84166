/**
 * levels: at which level a body works: `central`, `province`, `district`, `ward` or `grassroots`; null where it has none.
 * The four levels of the Trade Union Law 2024, with the provinces' and districts' bodies of party and state beside them.
 */
import { type Area, isProvince, type Unit } from '../grammar/phrases/areas.ts';
import type { OrganizationType } from '../lexicon/organization-types.ts';
import { PRESENT_MAP } from '../lexicon/provinces.ts';

const CENTRAL: ReadonlySet<string> = new Set([
  'tong-lien-doan', 'cong-doan-viet-nam', 'bo', 'quoc-hoi', 'chinh-phu', 'bo-chinh-tri', 'ban-bi-thu', 'trung-uong-dang', 'dang-cong-san',
  'ban-chap-hanh-trung-uong', 'ban-chap-hanh-trung-uong-dang', 'uy-ban-trung-uong-mttq-vn', 'tu-hoi-lhpn-vn', 'trung-uong-doan', 'van-phong-chinh-phu',
]); // biome-ignore format: one vocabulary, one line

const GRASSROOTS: ReadonlySet<string> = new Set(['cong-doan-co-so', 'cong-doan-co-so-lam-thoi', 'nghiep-doan']);

/** Level of a body of `type` in `area` (`chosen`: the unit meant, where one was chosen) on `date` (ISO 8601 or null): a ward's union was a grassroots one until June 2025. */
export function levelOf(
  type: OrganizationType,
  area: Area | null,
  chosen: Unit | null,
  name: string,
  date: string | null,
): string | null {
  if (CENTRAL.has(type.id)) return 'central';
  if (GRASSROOTS.has(type.id)) return 'grassroots';
  if (type.kind === 'company' || type.kind === 'school' || type.kind === 'press') return null;
  if (type.id === 'cong-doan' && / (?:Công ty|Trường|Bệnh viện|Nhà máy|Xí nghiệp) /u.test(name)) return 'grassroots';
  if (area) {
    if (area.levels.includes('ward'))
      return type.kind === 'union' && (date === null || date < PRESENT_MAP) ? 'grassroots' : 'ward';
    const unit = chosen ?? area.units[0];
    if (unit) return isProvince(unit) ? 'province' : 'district';
    return area.levels[0] ?? null;
  }
  return /(?:Việt Nam|Trung ương)$/u.test(name) ? 'central' : null;
}
