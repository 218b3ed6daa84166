/** People: where names begin and end, and what is none. `[ ]` marks every person of a sentence; all others are errors. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const peopleIn = (text: string): string[] =>
  analyze(text, { format: 'text' })
    .people.flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map(({ text: printed }) => printed);

const marked = (sentence: string): string[] => [...sentence.matchAll(/\[([^\]]+)\]/gu)].map((match) => match[1]!);
const plain = (sentence: string): string => sentence.replace(/[[\]]/gu, '');

/** A body paragraph after a title, as articles have it. */
const inArticle = (sentence: string): string => `Công đoàn chăm lo đoàn viên\n\n${plain(sentence)}`;

describe('names are found whole', () => {
  test.each([
    'Ông [Trần Quốc Bảo] phát biểu khai mạc buổi lễ.',
    // given names alone, explained by a full name
    'Chị [Trần Thị Thắm] làm ở chuyền ba. Gặp [Thắm] ở xóm trọ, ai cũng quý. [Thắm] bảo còn lo được.',
    'Anh [Lò Văn Thoan] đứng máy. “Máy chạy êm lắm”, [Thoan] - thợ máy của tổ - cười.',
    'Anh [Phạm Văn Chương] học nghề. Chương trình kéo dài ba tháng.',
    'Ông [Trần Văn Lý] kể: sau họ Lý là họ Trần.',
    'Đại hội lần thứ V chúc mừng. Ảnh: [X.V]',
    'LĐLĐ huyện tặng anh Bằng khen, tặng chị Giấy khen.',
    'Ông [Nguyễn Văn Bảy Em] và ông [Lê Hoàng Em] dự; ông [Bảy Em] nói trước.',
    'Công nhân nhận quà. Ảnh: [Lê Minh H].',
    'Các anh [Hoàng Văn Sơn], [Lý A Páo], [Giàng A Chu] nhận quà.',
    'Ông [K’Brễu] nói ngắn gọn.',
    'Chủ tịch LĐLĐ tỉnh Kon Tum [Ksor Phước] báo cáo; Chủ tịch UBND tỉnh [Lê Hải] chỉ đạo.',
    'Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn [Lê Minh Hoan] trả lời.',
    'Nữ công nhân [T.T.N], quê Long An, xin nghỉ việc.',
    'Dự họp có: [Lê Minh Chuẩn] - Bí thư Đảng ủy; [Đỗ Văn Hải].',
    'Chủ tịch Công đoàn phường [Lê Quốc Thịnh] khai mạc.',
    'Chủ tịch Công đoàn phường Trần Hưng Đạo [Lê Văn Sơn] khai mạc.',
    'Chủ tịch LĐLĐ quận Thanh Xuân [Cao Đắc Tiến] trao quà.',
    '[Phạm Bá Vĩnh]- Phó Chủ tịch LĐLĐ TP dự buổi lễ.',
    'Phó Bí thư Thường trực Thị uỷ, Chủ tịch Hội đồng nhân dân thị xã Sơn Tây [Nguyễn Quang Hải] biểu dương các tập thể.',
    'Các đồng chí Ủy viên T.Ư Đảng: [Uông Văn Lâm], Phó Chủ tịch Quốc hội; [Phan Đình Sơn], Trưởng Ban Nội chính T.Ư.',
    'Các Phó Chủ tịch Tổng LĐLĐ Việt Nam: [Lê Thị Thanh Mai], [Đỗ Văn Khoa] và [Vũ Hải Nam] cùng dự.',
    'Đoàn viên Công đoàn [Lê Hồ Anh Tuấn] thay mặt công nhân hứa thi đua.',
    'Bà [Nguyễn Thị Ngọc Cẩm Tú] cho biết kết quả.',
    'Ông [Y Thanh Hà Niê Kđăm] khai mạc.',
    'Ông [Phan Văn Anh] khai mạc. Theo ông [Anh], quà đã trao đủ.',
    'Công nhân nhận quà. Ảnh: [M.Phương]',
    'Công nhân nhận quà. Ảnh: Ông [Đinh Quốc Bảo] (phải) trao quà.',
    'Công nhân nhận quà. Ảnh: [T.H]',
    'Công nhân nhận quà. Ảnh: [Trần Đình Kiểu] Ông [Lê Văn Sáu] phát biểu.',
    'Công nhân nhận quà. Ảnh: VGP/[Quang Hiếu]',
    'Nữ công nhân [Bích Tuyền] (35 tuổi, ngụ tại Bình Tân) kể lại.',
    'Tôi gặp anh [Hùng], Trưởng phòng nhân sự.',
    'Chương trình Vinh Quang Việt Nam, Giáo sư và công nhân cùng dự.',
    'Trao đổi với PV Tiền Phong, công nhân nói lời cảm ơn.',
    'Ông [Đỗ Tiến Sĩ] cảm ơn công đoàn.',
    'Đại biểu [Y Khút Niê] và đại biểu [Ksor Phước] thảo luận.',
    'Chị [H’Hen Niê] tặng sách cho các em.',
    'Ông [Leth Xayyaphone] cảm ơn công đoàn Việt Nam.',
    'Tổng thống Pháp [Emmanuel Macron] thăm nhà máy.',
    'Anh [Điểu Kré] và chị [Đinh Thị Mai] nhận nhà mới.',
    'Bác sĩ [Đoàn Dư Mạnh] khám bệnh; bác sĩ [Mạnh] tư vấn thêm.',
    'Người lao động làm theo tấm gương đạo đức [Hồ Chí Minh] và lời [Bác Hồ] dạy.',
    'Chủ tịch [Hồ Chí Minh] ra lời kêu gọi.',
    'Chị [N.B]. kể lại; ông [H]. ghi chép, bà [Nguyễn Thị T.L] ký tên.',
    'Đoàn về nhà chị [Lợi] Tuy nhiên, ngay hôm sau mưa lớn.',
    'Bộ trưởng Công Thương [Trần Văn Khôi] trả lời.',
    '[Vy] ở quận 8, làm tài xế. Trước đó, [Vy] nghỉ trưa ở nhà. [Vy] kể cô mở ứng dụng sớm.',
    'Trong đó có anh [Minh Tâm], 42 tuổi. [Tâm] nói tài xế mới thường gặp khó.',
    'Xe hỏng giữa đường. [Hữu Hùng], 40 tuổi, sống gần đó, dừng lại giúp. “Rất quý”, [Hùng] nói.',
    'Chồng bà, ông [Đỗ Nam Hoàn] ([tư Hoàn]), ngồi đọc sách.',
    'Ca sĩ [Hồng Nhung] hát, Thượng tọa [Thích Thanh Nhã] tặng quà.',
    'Bà [Trần Thị Nga], chủ tiệm vàng Kim Hà, ủng hộ quỹ.',
    'Đoàn cho biết đã thăm mười gia đình, và theo Đoàn, quà đã trao đủ.',
    'Tới nơi, trung úy [Sùng A Tủa] giúp dân, anh [Giàng A Câu] lái xe.',
    'Dự có [Ksor Hnhan] - Phó Chủ tịch LĐLĐ tỉnh Gia Lai.',
    'Đêm nhạc có ca sĩ [Mỹ Tâm], MC [Đức Bảo], nghệ sĩ [Xuân Bắc] và NSƯT [Đức Long].',
    'Tổng thống Mỹ [Đô-nan Trăm] và Thủ tướng Anh [Theresa May] gặp nhau.',
    'Chủ tịch Công đoàn Lào [Aly Vongnobountham] và Chủ tịch Tổng Công hội Trung Quốc [Vương Đông Minh] đến thăm.',
    'Chủ tịch Quốc hội Campuchia [Heng Samrin] Củng cố quan hệ là việc lớn.',
    'Hôm qua, Trưởng thôn [Lường Văn Ỏm] và trưởng thôn Nậm Pồ [Lò Văn Phong] dẫn đường.',
    'Dự có Đại sứ Cuba tại Việt Nam [Lianys Torres Rivera] và Đại sứ Việt Nam tại Lào [Nguyễn Bá Hùng].',
    'Công nhân nhận quà. Ảnh: [Quế Chi] - [Hải Anh]',
    'Tổ trưởng [Nguyễn Văn Tám] và thợ phụ [Lê Hoàng Em] thoát nạn.',
    'Đến dự có nhà thơ [Bằng Việt] và nhạc sĩ [Huy Tuấn].',
    'Hôm qua, già làng [Hồ Văn Hôm] và sư cô [Thích Nữ Như Nghiêm] đến thăm.',
    'Giải trao cho [Lê Văn Chính] (Công ty Điện lực), [Hoàng Minh Khai] (Công ty Than).',
    'Hiện, sinh viên phải học thêm; Thanh Hóa - 40 tuổi đời thành phố.',
  ])('%s', (sentence) => expect(peopleIn(inArticle(sentence))).toEqual(marked(sentence)));
});

describe('streets, prizes, schools, companies and places are no people', () => {
  test.each([
    'Lễ trao giải thưởng Nguyễn Đức Cảnh diễn ra tại trụ sở.',
    'Nhà trọ nằm trên đường Nguyễn Văn Linh và phố Trần Duy Hưng.',
    'Công nhân vệ sinh các tuyến đường Lê Hồng Phong, Nguyễn Thị Minh Khai và Trần Hưng Đạo.',
    'Các hồ xả lũ: Hồ Tuyên Quang, Hồ Hòa Bình.',
    'Trường THPT Lê Quý Đôn tổng kết năm học.',
    'Chị trọ ở số 10, Nguyễn Đình Chiểu, phường Ngọc Châu.',
    'Đoàn công tác về phường Nguyễn Trãi, thành phố Hồ Chí Minh.',
    'Đoàn TNCS Hồ Chí Minh phối hợp với Công đoàn.',
    'Lãnh đạo Liên đoàn Lao động thành phố và quận Bắc Từ Liêm đến dự.',
    'Đoàn đi qua Hà Giang, Cao Bằng, Lâm Đồng và Thái Bình.',
    'Ngư dân Lý Sơn bám biển Hoàng Sa.',
    'Công nhân Khu công nghiệp Lê Minh Xuân tan ca.',
    'Chị em công nhân thi nấu ăn, trẻ em được tặng quà.',
    'Phó Trưởng Ban Nữ công khai mạc hội thi.',
    'Đoàn làm việc với các đồng chí CAH Hiệp Đức.',
    'Người mua vàng đông nghịt các tuyến phố lớn như Trần Nhân Tông, Lê Duẩn.',
    'Vương Quốc Ả Rập mua tàu, cổ phiếu của Hoàng Anh Gia Lai tăng giá.',
    'Xe buýt chạy tuyến Kim Mã - Đào Tấn - Nguyễn Chí Thanh - Trần Duy Hưng - Cầu Giấy.',
    'Nhà thờ dòng họ Lý Hoa Sơn và đảng Hàn Quốc Tự do không dự.',
    'Hầm chui Nguyễn Văn Linh - Nguyễn Hữu Thọ thông xe; tòa soạn ở 60A Hoàng Văn Thụ.',
    'Bí thư Tỉnh ủy Vân Nam tiếp đoàn.',
    'Mừng xuân Đinh Dậu, công nhân đi làm sớm.',
    'Cuộc thi Hoa hậu Hoàn vũ khép lại.',
    'Siêu thị Sao Mart Trần Hưng Đạo bán hàng bình ổn giá.',
  ])('%s', (sentence) => expect(peopleIn(inArticle(sentence))).toEqual([]));
});

test('a photographer is named up to the next sentence, glued or not', () => {
  expect(peopleIn(inArticle('Quang cảnh buổi lễ. Ảnh: Hải Nguyễn Tham gia buổi lễ có đông đoàn viên.'))).toEqual([
    'Hải Nguyễn',
  ]);
  expect(peopleIn(inArticle('Quang cảnh buổi lễ. Ảnh: Giang HuyTừ đầu năm, công nhân thi đua.'))).toEqual([
    'Giang Huy',
  ]);
  expect(peopleIn(inArticle('Quang cảnh buổi lễ. (Ảnh: TTXVN)'))).toEqual([]);
});

describe('later mentions join the person', () => {
  test('by the given name after a word of address', () => {
    const { people } = analyze(
      inArticle('Bà Phạm Thị Hằng và ông Phạm Hữu Thư dự họp. Bà Hằng nêu ý kiến, ông Thư ghi nhận.'),
      { format: 'text' },
    );
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Phạm Thị Hằng', 2],
      ['Phạm Hữu Thư', 2],
    ]);
  });
  test('by the given name of one named without a family name', () => {
    const { people } = analyze(inArticle('Bà Bé Thủy bán vé số, chị Trúc Ly bán bún. Bà Thủy và chị Ly là hàng xóm.'), {
      format: 'text',
    });
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Bé Thủy', 2],
      ['Trúc Ly', 2],
    ]);
  });
  test('a man’s word of address does not join a woman’s name', () => {
    const { people } = analyze(inArticle('Bà Nguyễn Thị Minh dự họp. Anh Minh trông xe.'), { format: 'text' });
    expect(people.map(({ name }) => name)).toEqual(['Nguyễn Thị Minh', 'Minh']);
  });
  test('so is bác Hồ in small letters', () => {
    expect(peopleIn(inArticle('Các em hát mừng bác Hồ kính yêu.'))).toEqual(['bác Hồ']);
  });
  test('Bác Hồ is Hồ Chí Minh', () => {
    const { people } = analyze(inArticle('Học tập phong cách Hồ Chí Minh là việc Bác Hồ mong.'), { format: 'text' });
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Hồ Chí Minh', 2]]);
  });
});

test('every name of family, middle and given name after "ông" comes out whole', () => {
  const syllable = (names: string) => fc.constantFrom(...names.split(' '));
  fc.assert(
    fc.property(
      syllable('Nguyễn Trần Lê Phạm Đặng Bùi Đỗ Ngô Vũ Phan'),
      syllable('Văn Đình Hữu Quốc Minh Xuân'),
      syllable('Tuấn Dũng Khang Sơn Hiệp Thắng'),
      (family, middle, given) => {
        const name = `${family} ${middle} ${given}`;
        expect(peopleIn(inArticle(`Theo ông ${name}, công nhân đã trở lại làm việc.`))).toEqual([name]);
      },
    ),
    { numRuns: 60 },
  );
});
