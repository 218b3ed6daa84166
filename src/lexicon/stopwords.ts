/** Words that mark nothing: function words of Vietnamese, and what every newspaper page says. Folded. */
import { fold } from '../text/fold.ts';

const WORDS = `và, của, là, các, những, một, mọi, mỗi, từng, cho, với, trong, ngoài, trên, dưới, trước, sau, giữa, tại, ở, từ, đến, tới, vào, ra, lên, xuống, về,
để, do, vì, bởi, bằng, theo, nhằm, khi, lúc, nếu, thì, mà, nhưng, song, tuy, dù, hay, hoặc, cũng, đã, đang, sẽ, vừa, mới, còn, vẫn, đều, chỉ, rất, quá, lắm, hơn, nhất,
không, chưa, chẳng, có, được, bị, phải, nên, cần, muốn, làm, này, đó, kia, ấy, nọ, đây, đấy, nào, gì, ai, sao, thế, vậy, như, tôi, ta, chúng ta, chúng tôi, họ, nó, mình,
ông, bà, anh, chị, em, cô, chú, bác, đồng chí, người, việc, sự, cái, con, chiếc, năm, tháng, ngày, giờ, qua, nay, tới, lại, nhau, cùng, cả, tất cả, toàn, nhiều, ít, vài,
số, lần, thứ, đợt, bên cạnh, ngoài ra, đồng thời, trong đó, theo đó, bên cạnh đó, cụ thể, góp phần, thông qua, đối với, nhân dịp, dịp, cho biết, nhấn mạnh, phát biểu,
tổ chức, thực hiện, triển khai, đạt, tiếp tục, tích cực, hiệu quả, hoạt động, công tác, ảnh, nguồn, theo đó, thời gian, hiện nay, sáng, chiều, tối, hôm, nên, sau đó, trong khi, cũng như, tại đây`;

/** Folded stopwords. */
export const STOPWORDS: ReadonlySet<string> = new Set(WORDS.split(/,\s*/).map(fold));
