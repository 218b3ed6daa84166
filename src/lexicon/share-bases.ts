/** share-bases: what a share may be of beside counted things: sums, rates and amounts. Folded, up to three syllables each. */
import { wordSet } from '../text/word-set.ts';

/** Heads of such nouns: "kinh phí công đoàn 2%", "lương tối thiểu tăng 5%". */
export const SHARE_BASES: ReadonlySet<string> = wordSet(`
  lương, tiền lương, mức lương, ltt, lương tối thiểu, quỹ lương, quỹ tiền lương, quỹ, kinh phí, nguồn kinh phí, mức kinh phí,
  nguồn thu, mức thu, tổng thu, mức đóng, mức hưởng, mức chi, tổng chi, chi phí, chi tiêu, thu nhập, doanh thu, doanh số, lợi nhuận, lãi suất, mức lãi suất,
  thuế, thuế suất, phí, học phí, viện phí, giá, giá bán, giá trị, giá thành, năng suất, sản lượng, kim ngạch, vốn, nguồn vốn, vốn điều lệ, ngân sách,
  thâm hụt, tổng sản phẩm, gdp, cpi, chỉ số, tốc độ, nợ, số nợ, dân số, diện tích, công suất, khối lượng, chất lượng, nhu cầu,
  tài chính, trợ cấp, phụ cấp, lương hưu, tiền, số tiền, tổng số tiền, thị phần, cổ phần, cổ phiếu, giá cổ phiếu, tín dụng, cung tiền, dự toán, số thu, số chi, lạm phát, chiết khấu
`);

/** Between a share and what it is of, on either side: "chỉ đạt khoảng", "tăng bình quân", "tăng vọt lên mức". */
export const SHARE_VERBS: ReadonlySet<string> = wordSet(`
  đạt, chiếm, là, tới, đến, khoảng, hơn, gần, trên, dưới, tăng, giảm, còn, lên, xuống, có, bằng, thêm, chỉ, đã, được, mức, ở, vượt, từ, vọt, mạnh,
  trung, bình, quân, tối, đa, thiểu, nhất, ít, xấp, xỉ, ước, sẽ, những, lại, hiện, nay, này, đó
`);
