/** Where each province stands on a tile map: column and row, roughly as on the map, north on top. */

export type Tile = readonly [name: string, column: number, row: number];

/** The 63 provinces until 2025-06-30. */
// biome-ignore format: a map
export const OLD_TILES: readonly Tile[] = [
  ['Hà Giang', 3, 0], ['Cao Bằng', 4, 0],
  ['Lai Châu', 0, 1], ['Lào Cai', 1, 1], ['Yên Bái', 2, 1], ['Tuyên Quang', 3, 1], ['Bắc Kạn', 4, 1], ['Lạng Sơn', 5, 1],
  ['Điện Biên', 0, 2], ['Sơn La', 1, 2], ['Phú Thọ', 2, 2], ['Vĩnh Phúc', 3, 2], ['Thái Nguyên', 4, 2], ['Bắc Giang', 5, 2], ['Quảng Ninh', 6, 2],
  ['Hòa Bình', 2, 3], ['Hà Nội', 3, 3], ['Bắc Ninh', 4, 3], ['Hải Dương', 5, 3], ['Hải Phòng', 6, 3],
  ['Hà Nam', 3, 4], ['Hưng Yên', 4, 4], ['Thái Bình', 5, 4],
  ['Thanh Hóa', 2, 5], ['Ninh Bình', 3, 5], ['Nam Định', 4, 5],
  ['Nghệ An', 2, 6],
  ['Hà Tĩnh', 2, 7],
  ['Quảng Bình', 3, 8],
  ['Quảng Trị', 3, 9], ['Thừa Thiên Huế', 4, 9],
  ['Quảng Nam', 4, 10], ['Đà Nẵng', 5, 10],
  ['Kon Tum', 4, 11], ['Quảng Ngãi', 5, 11],
  ['Gia Lai', 4, 12], ['Bình Định', 5, 12],
  ['Đắk Lắk', 4, 13], ['Phú Yên', 5, 13],
  ['Đắk Nông', 4, 14], ['Khánh Hòa', 5, 14],
  ['Bình Phước', 3, 15], ['Lâm Đồng', 4, 15], ['Ninh Thuận', 5, 15],
  ['Tây Ninh', 2, 16], ['Bình Dương', 3, 16], ['Đồng Nai', 4, 16], ['Bình Thuận', 5, 16],
  ['Đồng Tháp', 1, 17], ['Long An', 2, 17], ['Hồ Chí Minh', 3, 17], ['Bà Rịa - Vũng Tàu', 4, 17],
  ['An Giang', 0, 18], ['Vĩnh Long', 1, 18], ['Tiền Giang', 2, 18], ['Bến Tre', 3, 18],
  ['Kiên Giang', 0, 19], ['Cần Thơ', 1, 19], ['Trà Vinh', 2, 19],
  ['Hậu Giang', 1, 20], ['Sóc Trăng', 2, 20],
  ['Cà Mau', 0, 21], ['Bạc Liêu', 1, 21],
];

/** The 34 provinces since 2025-07-01. */
// biome-ignore format: a map
export const TODAY_TILES: readonly Tile[] = [
  ['Tuyên Quang', 2, 0], ['Cao Bằng', 3, 0],
  ['Lai Châu', 0, 1], ['Lào Cai', 1, 1], ['Thái Nguyên', 2, 1], ['Lạng Sơn', 3, 1],
  ['Điện Biên', 0, 2], ['Phú Thọ', 1, 2], ['Hà Nội', 2, 2], ['Bắc Ninh', 3, 2], ['Quảng Ninh', 4, 2],
  ['Sơn La', 0, 3], ['Ninh Bình', 2, 3], ['Hưng Yên', 3, 3], ['Hải Phòng', 4, 3],
  ['Thanh Hóa', 2, 4],
  ['Nghệ An', 2, 5],
  ['Hà Tĩnh', 2, 6],
  ['Quảng Trị', 3, 7], ['Huế', 4, 7],
  ['Đà Nẵng', 4, 8],
  ['Quảng Ngãi', 4, 9],
  ['Gia Lai', 4, 10],
  ['Đắk Lắk', 4, 11],
  ['Lâm Đồng', 3, 12], ['Khánh Hòa', 4, 12],
  ['Tây Ninh', 1, 13], ['Hồ Chí Minh', 2, 13], ['Đồng Nai', 3, 13],
  ['Đồng Tháp', 1, 14], ['Vĩnh Long', 2, 14],
  ['An Giang', 0, 15], ['Cần Thơ', 1, 15],
  ['Cà Mau', 0, 16],
];
