/**
 * holidays: days Vietnam keeps. `day` is MM-DD; `lunar` days are counted in the lunar calendar. `names` are as the press
 * writes them, without "Ngày" or "lễ". Sources: Labour Code 2019 art. 112, Decree 145/2013/NĐ-CP, and the founding days of the organizations.
 */

/** A day kept every year. */
export interface Holiday {
  readonly id: string;
  /** Month and day. */
  readonly month: number;
  readonly day: number;
  readonly lunar?: boolean;
  readonly names: readonly string[];
  /** "30/4" alone, without a word for day, is understood as this holiday. */
  readonly bare?: boolean;
}

const h = (id: string, monthDay: string, names: string, bare = false, lunar = false): Holiday => ({
  id,
  month: Number(monthDay.slice(0, 2)),
  day: Number(monthDay.slice(3)),
  names: names === '' ? [] : names.split('|'),
  bare,
  lunar,
});

export const holidays: readonly Holiday[] = [
  h('new-year', '01-01', 'Tết Dương lịch|Năm mới dương lịch', true),
  h('student-day', '01-09', 'Học sinh, sinh viên Việt Nam', true),
  h('party-day', '02-03', 'thành lập Đảng|thành lập Đảng Cộng sản Việt Nam', true),
  h('valentine', '02-14', 'Valentine|Lễ tình nhân', true),
  h('doctors-day', '02-27', 'Thầy thuốc Việt Nam', true),
  h('women-day', '03-08', 'Quốc tế Phụ nữ', true),
  h('youth-union-day', '03-26', 'thành lập Đoàn|thành lập Đoàn Thanh niên|thành lập Đoàn TNCS Hồ Chí Minh|thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh', true),
  h('book-day', '04-21', 'Sách và Văn hóa đọc Việt Nam|Sách Việt Nam'),
  h('reunification-day', '04-30', 'Giải phóng miền Nam|Giải phóng miền Nam thống nhất đất nước|Giải phóng hoàn toàn miền Nam|Chiến thắng|Thống nhất đất nước', true),
  h('labour-day', '05-01', 'Quốc tế Lao động', true),
  h('dien-bien-phu', '05-07', 'Chiến thắng Điện Biên Phủ', true),
  h('mothers-nurses', '05-12', 'Quốc tế Điều dưỡng'),
  h('ho-chi-minh-day', '05-19', 'sinh Bác|sinh Bác Hồ|sinh Chủ tịch Hồ Chí Minh', true),
  h('children-day', '06-01', 'Quốc tế Thiếu nhi', true),
  h('environment-day', '06-05', 'Môi trường thế giới'),
  h('press-day', '06-21', 'Báo chí Cách mạng Việt Nam|Báo chí Việt Nam', true),
  h('family-day', '06-28', 'Gia đình Việt Nam', true),
  h('invalids-day', '07-27', 'Thương binh - Liệt sĩ|Thương binh Liệt sĩ|Thương binh, Liệt sĩ|Thương binh - Liệt sỹ|Thương binh, Liệt sỹ', true),
  h('union-day', '07-28', 'thành lập Công đoàn Việt Nam|Công đoàn Việt Nam', true),
  h('august-revolution', '08-19', 'Cách mạng tháng Tám|truyền thống Công an nhân dân', true),
  h('national-day', '09-02', 'Quốc khánh|Tết Độc lập', true),
  h('fatherland-front', '09-10', 'thành lập Mặt trận Tổ quốc Việt Nam'),
  h('capital-day', '10-10', 'Giải phóng Thủ đô|Chuyển đổi số quốc gia', true),
  h('entrepreneurs-day', '10-13', 'Doanh nhân Việt Nam', true),
  h('vietnamese-women-day', '10-20', 'Phụ nữ Việt Nam|thành lập Hội Liên hiệp Phụ nữ Việt Nam', true),
  h('law-day', '11-09', 'Pháp luật Việt Nam|Pháp luật', true),
  h('unity-day', '11-18', 'hội Đại đoàn kết toàn dân tộc'),
  h('teachers-day', '11-20', 'Nhà giáo Việt Nam', true),
  h('army-day', '12-22', 'thành lập Quân đội nhân dân Việt Nam|Quốc phòng toàn dân', true),
  h('christmas', '12-25', 'Noel|Nô-en|Noen|Giáng sinh'),
  h('tet', '01-01', 'Tết Nguyên đán|Tết Nguyên Đán|Tết âm lịch|Tết Cổ truyền|Tết cổ truyền dân tộc|Tết cổ truyền của dân tộc|mùng một Tết', false, true),
  h('tet-thuong-nguyen', '01-15', 'Tết Thượng nguyên|Tết Nguyên tiêu|rằm tháng Giêng', false, true),
  h('cold-food', '03-03', 'Tết Hàn thực', false, true),
  h('hung-kings', '03-10', 'Giỗ Tổ Hùng Vương|Giỗ Tổ|Quốc giỗ', false, true),
  h('buddha', '04-15', 'Phật đản', false, true),
  h('doan-ngo', '05-05', 'Tết Đoan ngọ', false, true),
  h('vu-lan', '07-15', 'Vu lan|Vu lan báo hiếu', false, true),
  h('mid-autumn', '08-15', 'Tết Trung thu|Trung thu|Đêm hội trăng rằm', false, true),
  h('kitchen-gods', '12-23', 'Tết Ông Công Ông Táo|Tết ông Táo', false, true),
]; // biome-ignore format: one holiday a line
