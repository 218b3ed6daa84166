/**
 * units: what union news counts, by category. One head noun or classifier a line, its other spellings behind it, parted by
 * semicolons. The table knows heads only; what follows a head in its noun phrase is read by grammar (grammar/noun-phrase.ts).
 */
import type { Count } from '../record.ts';
import { slug } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { buildTrie, type Entry, longestAt } from './trie.ts';

/** What kind of thing is counted. */
export type CountCategory = NonNullable<Count['category']>;

/** The head of a counted noun phrase. */
export interface Unit extends Entry {
  readonly category: CountCategory;
}

const TABLE: Readonly<Record<CountCategory, string>> = {
  people: `
    công nhân; CN
    công nhân lao động; CNLĐ; CN-LĐ; công nhân, lao động
    công nhân, viên chức, lao động; công nhân viên chức lao động; công nhân viên chức, lao động; CNVCLĐ; CNVC-LĐ; CNVC,LĐ; CN,VC,NLĐ; CNVC - LĐ; CBCNVCLĐ; CBCNVC-LĐ; CBCCVCLĐ; CCVCLĐ; CBVCLĐ; CNVC; CNLĐ, VC
    cán bộ, công nhân viên; CBCNV; CBCNVC; cán bộ công nhân viên
    công nhân viên; CNV
    người lao động; NLĐ
    lao động; LĐ
    người sử dụng lao động; NSDLĐ
    người
    nam
    nữ
    nữ công nhân viên chức lao động; nữ CNVCLĐ; nữ CNVC-LĐ; nữ CNLĐ
    lượt người
    lượt dự án
    lượt
    cá nhân; cá nhân, tập thể; cá nhân và tập thể; cá nhân, tổ chức; cá nhân và tổ chức
    tập thể, cá nhân; tập thể và cá nhân; tổ chức, cá nhân; tổ chức và cá nhân; đơn vị, cá nhân; cơ quan, tổ chức, cá nhân
    gương
    gương mặt
    tấm gương
    điển hình; điển hình tiên tiến
    cán bộ; CB
    cán bộ công đoàn; CBCĐ; cán bộ CĐ
    cán bộ, công chức, viên chức; CBCCVC; CBCC; CC,VC; CCVC; CBCC,VC
    công chức
    viên chức
    nhân viên
    chủ tịch
    phó chủ tịch
    bí thư
    ủy viên; uỷ viên
    giám đốc
    trưởng phòng
    nhà giáo
    nhà khoa học
    nhà báo
    nhà trí thức
    nhà thầu
    nhà đầu tư
    nhà quản lý
    nhà lãnh đạo
    nhà hoạt động
    nhà nghiên cứu
    lãnh đạo
    cảnh sát
    quan chức
    quân nhân
    binh sĩ
    ứng cử viên
    lính
    nghi can
    kẻ
    tay súng
    phạm nhân
    đứa
    đứa con
    đứa trẻ
    hài cốt
    đồng bọn
    đồng phạm
    đồng đội
    mỹ nhân
    nghệ nhân
    giáo viên; GV
    giảng viên
    thầy; thầy cô
    cô
    cô giáo
    thầy giáo
    bác sĩ; bác sỹ
    y sĩ; y bác sĩ; y, bác sĩ; thầy thuốc
    điều dưỡng
    kỹ sư; kĩ sư
    kỹ thuật viên
    thợ; người thợ
    thợ giỏi
    đại biểu
    đại diện
    khách
    khách mời
    khách hàng
    hành khách
    du khách
    thí sinh
    vận động viên; VĐV
    huấn luyện viên
    trọng tài
    diễn viên
    nghệ sĩ; nghệ sỹ
    ca sĩ
    tác giả
    nhóm tác giả
    học viên
    học sinh; HS
    sinh viên; SV
    học sinh, sinh viên; HSSV
    thiếu nhi
    thanh niên
    thanh thiếu niên; thanh thiếu nhi
    đoàn viên thanh niên; ĐVTN
    em
    em nhỏ
    cháu
    trẻ
    trẻ em
    bé
    con
    con em
    chị
    chị em
    anh
    anh em
    ông
    bà
    bà mẹ
    Mẹ Việt Nam Anh hùng; Bà mẹ Việt Nam Anh hùng; Mẹ VNAH; Bà mẹ VNAH
    mẹ
    cụ
    đồng chí; đ/c
    đồng nghiệp
    đồng bào
    ngư dân
    nông dân
    người dân
    công dân
    cư dân
    nhân khẩu
    miệng ăn
    nhân dân
    dân
    cử tri
    hộ
    hộ gia đình
    hộ dân
    hộ nghèo
    gia đình
    vợ chồng
    mẹ con; bố con; cha con
    bà cháu; ông cháu
    bố mẹ; cha mẹ
    cặp
    cặp đôi
    đôi
    trường hợp
    hoàn cảnh
    phụ nữ
    thành viên; TV
    nhân sự
    nhân lực
    quân số
    nguồn nhân lực
    chuyên gia
    chiến sĩ; chiến sỹ
    chiến sĩ thi đua; CSTĐ
    cán bộ chiến sĩ; cán bộ, chiến sĩ; CBCS
    bộ đội
    thương binh
    liệt sĩ; liệt sỹ
    cựu chiến binh; CCB
    bệnh nhân
    nạn nhân
    ca
    ca mắc
    F0
    đối tượng
    bị can
    bị cáo
    nghi phạm
    tuyên truyền viên
    báo cáo viên
    tình nguyện viên; TNV
    cộng tác viên
    thuyền viên
    tài xế; lái xe
    phóng viên
    hướng dẫn viên
    an toàn vệ sinh viên; ATVSV
    cầu thủ
    tuyển thủ
    khán giả
    người hâm mộ
    người xem
    thực tập sinh
    nghiên cứu sinh
    thạc sĩ; thạc sỹ
    tiến sĩ; tiến sỹ
    giáo sư
    doanh nhân
    chủ nhà trọ
    chủ doanh nghiệp
    ứng viên
    tài năng
    nhân vật
    họa sĩ
    nhạc sĩ
    nhà văn
    nhà thơ
    tay vợt
    võ sĩ
    bên
    lao công
    bảo mẫu
    nhân chứng
    cặp vợ chồng
    người con
    thân nhân
  `,
  members: `
    đoàn viên; ĐV; đoàn viên công đoàn; công đoàn viên; ĐVCĐ; đoàn viên CĐ
    đoàn viên, người lao động; đoàn viên, NLĐ
    đoàn viên ưu tú
    đảng viên
    quần chúng; quần chúng ưu tú
    hội viên
    đội viên
  `,
  organizations: `
    công đoàn cơ sở; CĐCS; công đoàn cấp cơ sở; CĐ cơ sở
    công đoàn; CĐ
    công đoàn bộ phận; CĐBP
    nghiệp đoàn
    liên đoàn lao động; LĐLĐ
    tổ công đoàn
    tổ
    tổ công nhân tự quản; tổ CNTQ; tổ tự quản
    tổ chức
    tổ hợp tác
    doanh nghiệp; DN
    công ty; Cty
    tổng công ty; TCty
    tập đoàn
    đơn vị
    đơn vị hành chính
    cơ quan
    cơ sở
    tập thể
    trường; trường học
    trường đại học
    trường trung học
    bệnh viện
    trạm y tế
    đội
    đội thi
    đội bóng
    đội hình
    nhóm
    đoàn
    đoàn công tác
    chi bộ
    chi đoàn
    chi hội
    chi nhánh
    đảng bộ
    ban
    ban ngành
    bộ, ngành; bộ ngành
    sở
    sở, ngành; sở ngành
    phòng ban; phòng, ban
    phân xưởng
    xưởng
    nhà máy; NM
    nhà mạng
    nhà sản xuất
    nhà cung cấp
    nhà bán lẻ
    nhà phân phối
    nhà hàng
    xí nghiệp
    hợp tác xã; HTX
    ngân hàng
    quỹ
    câu lạc bộ; CLB
    cụm
    cụm thi đua
    khối
    khối thi đua
    cấp
    cấp công đoàn
    tiểu ban
    trung tâm
    văn phòng
    viện
    nhà trường
    dòng họ
    hãng
    nhà xe
    đại lý
    cửa hàng
    siêu thị
    thành phần
    đối tác
    tòa soạn
    cơ quan báo chí
    đài
  `,
  initiatives: `
    sáng kiến; SK; SKKN
    sáng kiến, cải tiến; sáng kiến cải tiến
    đề tài; ĐT
    đề tài, sáng kiến
    đề án
    giải pháp
    cải tiến
    ý tưởng
    mô hình
    sản phẩm
    lượt nộp
    bằng độc quyền
    bằng sáng chế
    sáng chế
    dự án
  `,
  gifts: `
    suất; xuất
    suất quà; xuất quà
    phần quà
    túi quà
    giỏ quà
    hộp quà
    gói quà
    quà
    món quà
    phần
    túi
    túi an sinh
    suất học bổng
    học bổng
    suất cơm
    suất ăn
    bữa cơm
    bữa ăn
    bữa
    phần thưởng
    sổ tiết kiệm; số tiết kiệm
    thẻ bảo hiểm; thẻ BHYT
    thẻ
    phiếu mua hàng
    phiếu
    voucher
    vé
    vé tàu
    vé số
    tờ vé số
    vé xe
    vé máy bay
    chuyến xe
    xe đạp
    xe lăn
    xe máy
    chiếc xe đạp
    áo
    áo dài
    áo ấm
    áo mưa
    áo phao
    chiếc áo
    cuốn
    cuốn sách
    quyển
    quyển sách
    sách
    cuốn vở
    quyển vở
    bộ sách
    tủ sách
    đầu sách
    bộ quần áo
    bộ
    chiếc
    cái
    máy tính
    máy vi tính
    máy lọc nước
    tivi; ti vi
    tủ lạnh
    tủ thuốc
    tủ
    máy
    mũ bảo hiểm
    mũ
    khẩu trang
    chăn
    chăn ấm
    màn
    gạo
    thùng
    thùng mì
    thùng sữa
    thùng hàng
    hộp
    chai
    lon
    gói
    bao
    cặp sách
    ba lô
    bàn
    ghế
    giường
    bánh chưng
    bánh
    lá cờ
    đơn vị máu
    mâm
    lẵng hoa
    bó hoa
    món
    hiện vật
    nhu yếu phẩm
  `,
  money: `
    đồng; đ; VNĐ; VND
    USD; đô la; đô la Mỹ; đô-la
    euro; EUR
    yên
    won
    nhân dân tệ
    bảng Anh
    cent
    rúp
    baht
    cây vàng
    chỉ vàng
    lượng vàng
  `,
  works: `
    công trình; CT
    công trình, phần việc; công trình phần việc
    phần việc
    căn nhà
    căn
    căn hộ
    ngôi nhà
    ngôi
    nhà
    nhà tình thương
    nhà tình nghĩa
    nhà đại đoàn kết
    nhà ở
    nhà trọ; khu nhà trọ; dãy nhà trọ
    mái ấm
    phòng
    phòng học
    phòng trọ
    phòng ở
    lớp học
    gian hàng
    gian
    gian trưng bày
    khu
    khu nhà
    tòa nhà; toà nhà
    tòa; toà
    block
    tầng
    cây cầu
    cầu
    con đường
    tuyến đường
    đường
    đoạn
    đoạn đường
    điểm
    điểm sinh hoạt
    điểm trường
    trạm
    giếng
    bể
    bồn
    nhà vệ sinh
    nhà trẻ
    nhà văn hóa
    bếp ăn
    thiết chế
    tuyến
    dự án nhà ở
    camera
    bóng đèn
    cây
    cây xanh
    tiểu cảnh
    pano; pa nô; panô
    băng rôn; băng zôn; băng-rôn
    khẩu hiệu
    biển
    bảng
    bảng tin
    tủ sách pháp luật
    cổng
    sân
    hạng mục
    hạng mục công trình
    hồ
    ao
    kho
    cột
    mét đường
  `,
  events: `
    hội thi
    cuộc thi
    cuộc
    hội nghị
    hội thảo
    lớp
    lớp tập huấn
    buổi
    buổi tuyên truyền
    đợt
    chương trình
    tiết mục
    tiết
    môn
    môn thi
    nội dung
    nội dung thi
    phần thi
    vòng
    vòng thi
    trận
    trận đấu
    ván
    hiệp
    lần
    vụ
    vụ việc
    vụ tai nạn
    vụ án
    vụ cháy
    chuyến
    chuyến đi
    chuyến bay
    phiên
    phiên họp
    phiên chợ
    đêm
    đêm diễn
    hoạt động
    phong trào
    cuộc họp
    cuộc vận động
    cuộc kiểm tra
    cuộc đối thoại
    cuộc đình công
    sự kiện
    đại hội
    lễ
    lễ hội
    giải đấu
    bữa tiệc
    diễn đàn
    tọa đàm; toạ đàm
    khóa; khoá
    khóa học
    khóa đào tạo
    kỳ
    kỳ thi
    kỳ họp
    khâu đột phá
    khâu
    điểm cầu
    chặng
    tour
    thỏa ước; thoả ước; TƯLĐTT; TƯLĐ; thỏa ước lao động tập thể; bản TƯLĐTT; bản thỏa ước
    đám cưới
    lượt kiểm tra
    bàn thắng
    pha
    cú
    bước
    giai đoạn
    mũi
    cơn
    cơn bão
    trận bão
  `,
  places: `
    tỉnh; tỉnh, thành phố; tỉnh, thành; tỉnh thành
    thành phố; TP
    quận
    quận, huyện; quận huyện; quận, huyện, thị xã
    huyện
    thị xã
    thị trấn
    xã
    phường; xã, phường; xã phường; phường, xã
    thôn
    bản
    ấp
    khóm
    làng
    buôn
    tổ dân phố
    khu phố
    khu dân cư
    địa phương
    địa bàn
    địa điểm
    khu công nghiệp; KCN
    khu chế xuất; KCX
    cụm công nghiệp; CCN
    vùng
    vùng miền
    miền
    khu vực
    nước
    quốc gia
    quốc gia và vùng lãnh thổ
    châu lục
    thị trường
    đảo
    hòn đảo
    nơi
    vị trí
    chỗ
    chỗ ở
    chỗ làm
    chỗ ngồi
    suất đầu tư
    cảng
    chốt
    chốt kiểm dịch
    điểm đến
    di tích
    danh lam
    chợ
  `,
  time: `
    tháng lương
    ngày lương
    ngày công
    giờ công
    ngày phép
    giờ làm thêm
    ca làm việc
  `,
  other: `
    việc làm
    việc
    vị trí việc làm
    nhiệm vụ
    nhiệm vụ trọng tâm
    chỉ tiêu
    mục tiêu
    tiêu chí
    tiêu chuẩn
    căn cứ
    nhóm giải pháp
    nhóm vấn đề
    vấn đề
    chủ đề
    chuyên đề
    lĩnh vực
    ngành
    ngành nghề
    nghề
    hình thức
    biện pháp
    cách
    cách làm
    lý do; lí do
    nguyên nhân
    yếu tố
    bài học
    điều
    điều kiện
    khoản
    chương
    mục
    nguyên tắc
    quan điểm
    phương án
    kịch bản
    kế hoạch
    văn bản
    nghị quyết
    quyết định
    chỉ thị
    hướng dẫn
    hợp đồng; HĐLĐ
    hợp đồng lao động
    bản hợp đồng
    bản cam kết
    thủ tục
    hồ sơ
    đơn
    đơn thư
    đơn hàng
    kiến nghị
    ý kiến
    câu hỏi
    câu
    tham luận
    báo cáo
    báo cáo tham luận
    tin
    bài
    tin, bài; tin bài
    bài viết
    bài dự thi
    bài thi
    tác phẩm
    bức ảnh
    bức tranh
    bức
    tấm
    tấm ảnh
    ảnh
    tranh
    bản tin
    tờ rơi
    tờ gấp
    tờ
    ấn phẩm
    đĩa
    video; clip
    bộ phim
    phim
    bài hát
    ca khúc
    ca phẫu thuật
    trang
    trang web
    website
    fanpage
    tài khoản
    giải
    giải nhất
    giải nhì
    giải ba
    giải khuyến khích
    giải tư
    giải A
    giải B
    giải C
    giải đặc biệt
    giải thưởng
    huy chương; HCV; HCB; HCĐ
    huy chương vàng
    huân chương
    kỷ niệm chương
    bằng khen
    bằng lao động sáng tạo
    giấy khen
    cờ
    cờ thi đua
    danh hiệu
    cúp
    thành tích
    chứng chỉ
    chứng nhận
    giấy chứng nhận
    phiếu bầu
    phiếu thuận
    lá phiếu
    số phiếu
    dân tộc
    thế hệ
    tín ngưỡng
    tôn giáo
    loại
    loại hình
    dòng
    kiểu
    mẫu
    mặt
    mặt hàng
    mặt trận
    thứ
    chiều
    hướng
    khía cạnh
    nét
    tiểu mục
    cột mốc
    dấu ấn
    kết quả
    nội dung trọng tâm
    nội dung đột phá
    trọng tâm
    đột phá
    chức danh
    vai trò
    chức năng
    quyền
    quyền lợi
    nghĩa vụ
    chế độ
    chính sách
    gói
    gói hỗ trợ
    gói thầu
    khoản tiền
    khoản chi
    kênh
    nền tảng
    ứng dụng
    phần mềm
    hệ thống
    công cụ
    thiết bị
    phương tiện
    xe
    ô tô; ôtô
    xe ô tô
    xe buýt
    xe khách
    xe tải
    tàu
    tàu cá
    tàu thuyền
    tàu thủy
    chiếc tàu
    thuyền
    ghe
    máy bay
    toa
    container
    con tàu
    con bò
    con lợn
    con gà
    con trâu
    bò
    heo
    lợn
    gà
    dê
    tấn
    tạ
    yến
    kg; kilôgam; ki-lô-gam; kilogam
    ký
    cân
    gam; gram; g
    lít
    m
    m2; m²; mét vuông
    m3; m³; mét khối
    mét
    km
    km2; km²
    cm
    mm
    ha; héc ta; hécta; hecta
    hải lý
    inch
    sào
    mẫu ruộng
    cây số
    độ
    độ C
    MW
    kWh
    KW; kW
    MB
    GB
    lượt xem
    lượt truy cập
    lượt tiếp cận
    lượt thi
    lượt chia sẻ
    lượt bình luận
    lượt thích
    lượt tương tác
    lượt tải
    người theo dõi
    tin nhắn
    cuộc gọi
    ký hiệu
    số
    dân số
    điểm ảnh
    đầu mối
    đầu việc
    đầu điểm
    cổ phiếu
    cổ phần
    trái phiếu
    lời
    đường dây
    nhánh
    mảng
    cấp độ
    mức
    bậc
    hạng
    ngọn
    giọt
    viên
    viên gạch
    hạt
    con số
    quả
    quả bóng
    trái
    điểm số
    tín chỉ
    học phần
    thông tin
    thông điệp
    phản ánh
    khiếu nại
    tố cáo
    vi phạm
    tồn tại
    sai phạm
    lỗi
    kỷ lục
    phát minh
    liều; liều vắc xin; liều vaccine
    mũi tiêm
    mẫu xét nghiệm
    loài
    di sản
    hiện vật bảo tàng
    kế sách
    bộ hồ sơ
    bộ luật
    luật
    dự thảo
    dự thảo luật
    đạo luật
    văn kiện
    bộ tiêu chí
    trụ cột
    khối lượng
    tổ hợp
    trò chơi
    món ăn
    tổ máy
    giờ bay
    phép tính
    bản
    bản đồ
    khung giờ
    thương hiệu
    lô
    lô hàng
    mã
    gạch đầu dòng
  `,
};

const unitsOf = (category: CountCategory): Unit[] =>
  TABLE[category]
    .trim()
    .split('\n')
    .map((line) => {
      const [name, ...names] = line.split(';').map((part) => part.trim());
      return { id: slug(name!), name: name!, names, category };
    });

/** Every unit head that is known. */
export const units: readonly Unit[] = (Object.keys(TABLE) as CountCategory[]).flatMap(unitsOf);

const trie = buildTrie([{ name: 'units', entries: units }]);

/** A unit head met in the text: half-open token indices. */
export interface UnitTerm {
  readonly unit: Unit;
  readonly to: number;
}

/** The longest known unit head that begins at token `i`; undefined when none does. Looks at a handful of tokens. */
export function unitAt(tokens: readonly Token[], i: number): UnitTerm | undefined {
  const found = longestAt(trie, tokens, i);
  return found && { unit: found.entry as Unit, to: found.to };
}
