/**
 * newspapers: papers, agencies and union sites by the code that opens their articles ("(LĐTĐ)") and by domain.
 * One paper a line: name | codes, its own first | domains, its own first. Codes are compared as printed.
 */

export interface Newspaper {
  readonly name: string;
  readonly codes: readonly string[];
  readonly domains: readonly string[];
}

const TABLE = `
  Lao động Thủ đô | LĐTĐ | laodongthudo.vn
  Hậu Giang | HG | baohaugiang.com.vn
  Người Lao Động | NLĐO / NLĐ / NLD | nld.com.vn
  Lao Động | LĐO / LDO / LĐ | laodong.vn
  Tạp chí Lao động và Công đoàn | LĐ&CĐ / TCLĐCĐ | laodongcongdoan.vn
  Cổng Công đoàn Việt Nam | - | congdoan.vn / congdoanvietnam.vn / congdoanvietnam.org
  Dân trí | Dân trí | dantri.com.vn
  Thông tấn xã Việt Nam | TTXVN / TTXVN/Vietnam+ / TTXVN/Báo Tin tức | vnanet.vn / vietnamplus.vn / baotintuc.vn
  Sài Gòn Giải Phóng | SGGP / SGGPO | sggp.org.vn
  Tuổi Trẻ | TTO / TT | tuoitre.vn
  Thanh Niên | TNO | thanhnien.vn
  Tiền Phong | TPO / TP | tienphong.vn
  Nhân Dân | NDO / ND / NDĐT | nhandan.vn
  Quân đội nhân dân | QĐND / QĐND Online | qdnd.vn
  Đài Tiếng nói Việt Nam | VOV / VOV.VN / VOV5 / VOVGT | vov.vn / vovworld.vn
  Đài Tiếng nói nhân dân TP.HCM | VOH | voh.com.vn
  Hà Nội mới | HNM / HNMO | hanoimoi.vn
  Kinh tế & Đô thị | Kinhtedothi / KTĐT | kinhtedothi.vn
  An ninh Thủ đô | ANTD.VN / ANTĐ | anninhthudo.vn
  Đài PTTH Hà Nội | HanoiTV | hanoionline.vn
  Pháp luật TP.HCM | PLO | plo.vn
  Pháp luật Việt Nam | PLVN | baophapluat.vn
  Đại Đoàn Kết | ĐĐK | daidoanket.vn
  Tạp chí Cộng sản | TCCS | tapchicongsan.org.vn
  Chính phủ | Chinhphu.vn / VGP / VGP/Nhật Bắc | baochinhphu.vn
  Thanh Hóa | Baothanhhoa.vn / VH&ĐS | baothanhhoa.vn
  Nghệ An | Baonghean.vn / BNA | baonghean.vn
  Bắc Ninh | BBNĐT / BNP | baobacninh.vn
  Bắc Giang | BGĐT / BG | baobacgiang.vn
  Ninh Thuận | NTO | baoninhthuan.com.vn
  Quảng Trị | QTO | baoquangtri.vn
  Quảng Bình | QBĐT | baoquangbinh.vn
  Hà Giang | HGĐT / BHG | baohagiang.vn
  Đà Nẵng | ĐNO / ĐNĐT | baodanang.vn
  Quảng Nam | QNO | baoquangnam.vn
  Quảng Ninh | QNP / BQN | baoquangninh.vn
  Bà Rịa - Vũng Tàu | BR-VT | baobariavungtau.com.vn
  Đồng Nai | ĐN / BĐN / ĐNĐT | baodongnai.com.vn
  Bình Dương | BDO | baobinhduong.vn
  Cần Thơ | CT / CTO | baocantho.com.vn
  Ấp Bắc | ABO | baoapbac.vn
  Đài PTTH Tiền Giang | THTG | thtg.vn
  Cà Mau | CMO | baocamau.vn
  Đồng Khởi | ĐKO | baodongkhoi.vn
  Sóc Trăng | STO | baosoctrang.org.vn
  Phú Thọ | PTO | baophutho.vn
  Hà Nam | HNO | baohanam.com.vn
  Hải Dương | HD | baohaiduong.vn
  Hà Tĩnh | Baohatinh.vn / BHT | baohatinh.vn
  Sơn La | BSL | baosonla.vn
  Huế ngày nay | HNN.VN / TTH.VN | huengaynay.vn
  Tạp chí Cao su Việt Nam | CSVN / CSVNO | tapchicaosu.vn
  Làng nghề Việt | LNV | langngheviet.com.vn
  Tạp chí Thi đua Khen thưởng | BTĐKT / TĐKT | thiduakhenthuongvn.org.vn
  Kiểm toán | BKTO | baokiemtoan.vn
  Ngày Nay | Ngày Nay | ngaynay.vn
  Xây dựng | Xây dựng | baoxaydung.com.vn
  Sức khỏe và Đời sống | SKĐS | suckhoedoisong.vn
  Giáo dục và Thời đại | GD&TĐ | giaoducthoidai.vn
  Giáo dục Việt Nam | GDVN | giaoduc.net.vn
  Công Thương | CôngThương / Công Thương | congthuong.vn / baocongthuong.com.vn
  VnExpress | VnExpress / VNE | vnexpress.net
  VietNamNet | VietNamNet / VNN | vietnamnet.vn
  Dân Việt | Dân Việt | danviet.vn
  Công an nhân dân | CAND | cand.com.vn
  Công an TP.HCM | CATP | congan.com.vn
  Giao thông | - | baogiaothong.vn
  Hải quan | HQ Online | haiquanonline.com.vn
  Đảng Cộng sản Việt Nam | ĐCSVN | dangcongsan.vn
  Gia đình và Xã hội | GĐ&XH | giadinh.net.vn
  Đời sống và Pháp luật | ĐSPL | doisongphapluat.com.vn
  Zing News | Zing | znews.vn / zingnews.vn / news.zing.vn
  VTC News | - | vtcnews.vn
  VTV | - | vtv.vn
  Phụ nữ Việt Nam | PNVN | phunuvietnam.vn
  Phụ nữ Thủ đô | PNTĐ | baophunuthudo.vn
  Phụ nữ TP.HCM | PNO | phunuonline.com.vn
  Đầu tư | - | baodautu.vn
  Tuyên Quang | TQĐT | baotuyenquang.com.vn
  Thái Nguyên | - | baothainguyen.vn
  Vĩnh Phúc | - | baovinhphuc.com.vn
  Hưng Yên | - | baohungyen.vn
  Nam Định | - | baonamdinh.vn
  Thái Bình | - | baothaibinh.com.vn
  Ninh Bình | - | baoninhbinh.org.vn
  Hải Phòng | - | baohaiphong.vn
  Lào Cai | LCĐT | baolaocai.vn
  Yên Bái | YBĐT | baoyenbai.com.vn
  Lạng Sơn | LSO | baolangson.vn
  Cao Bằng | - | baocaobang.vn
  Điện Biên | - | baodienbienphu.com.vn
  Hòa Bình | HBĐT | baohoabinh.com.vn
  Quảng Ngãi | - | baoquangngai.vn
  Bình Định | - | baobinhdinh.vn
  Phú Yên | PYO | baophuyen.vn
  Khánh Hòa | - | baokhanhhoa.vn
  Bình Thuận | BTO | baobinhthuan.com.vn
  Lâm Đồng | LĐ online | baolamdong.vn
  Gia Lai | GLO | baogialai.com.vn
  Đắk Lắk | - | baodaklak.vn
  Tây Ninh | BTNO | baotayninh.vn
  Bình Phước | BPO | baobinhphuoc.com.vn
  Long An | - | baolongan.vn
  Vĩnh Long | - | baovinhlong.com.vn
  Trà Vinh | - | baotravinh.vn
  An Giang | AGO | baoangiang.com.vn
  Kiên Giang | - | baokiengiang.vn
  Đồng Tháp | - | baodongthap.vn
  Bạc Liêu | - | baobaclieu.vn
`;

const list = (cell: string): string[] => cell.split(' / ').filter((item) => item !== '-');

/** Every newspaper that is known. */
export const newspapers: readonly Newspaper[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name, codes, domains] = line.split('|').map((cell) => cell.trim());
    return { name: name!, codes: list(codes!), domains: list(domains!) };
  });

/** By code as printed; where two papers share one, the first of the table. */
export const newspaperByCode = new Map<string, Newspaper>();
/** By domain, without "www.". */
export const newspaperByDomain = new Map<string, Newspaper>();
for (const paper of newspapers) {
  for (const code of paper.codes) if (!newspaperByCode.has(code)) newspaperByCode.set(code, paper);
  for (const domain of paper.domains) if (!newspaperByDomain.has(domain)) newspaperByDomain.set(domain, paper);
}
