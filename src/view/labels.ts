/** labels: the words of the page, in Vietnamese and English. */
import type { Layer, Zone } from '../record.ts';

export type Language = 'vi' | 'en';

interface Labels {
  readonly layers: Readonly<Record<Layer, string>>;
  readonly zones: Readonly<Record<Zone, string>>;
  readonly words: Readonly<
    Record<
      | 'untitled'
      | 'layers'
      | 'figures'
      | 'dates'
      | 'none'
      | 'warnings'
      | 'rule'
      | 'zone'
      | 'inferred'
      | 'mismatch'
      | 'unknown',
      string
    >
  >;
}

export const LABELS: Readonly<Record<Language, Labels>> = {
  vi: {
    layers: {
      organizations: 'Tổ chức',
      people: 'Người',
      places: 'Địa danh',
      campaigns: 'Phong trào',
      slogans: 'Chủ đề, khẩu hiệu',
      honours: 'Khen thưởng',
      counts: 'Số liệu',
      dates: 'Thời gian',
      documents: 'Văn bản',
      events: 'Sự kiện',
    },
    zones: {
      kicker: 'dòng trên tiêu đề',
      title: 'tiêu đề',
      dateline: 'ngày đăng',
      lede: 'sapo',
      body: 'nội dung',
      caption: 'chú thích ảnh',
      byline: 'tác giả',
      related: 'tin liên quan',
      boilerplate: 'phần chung của trang',
    },
    words: {
      untitled: 'Bài không có tiêu đề',
      layers: 'Lớp thông tin',
      figures: 'Số liệu',
      dates: 'Thời gian',
      none: 'Không có',
      warnings: 'Lưu ý khi đọc',
      rule: 'quy tắc',
      zone: 'vùng',
      inferred: 'suy ra',
      mismatch: 'Bản ghi không khớp với văn bản này: có vị trí nằm ngoài văn bản.',
      unknown: 'không rõ',
    },
  },
  en: {
    layers: {
      organizations: 'Organizations',
      people: 'People',
      places: 'Places',
      campaigns: 'Campaigns',
      slogans: 'Slogans, themes',
      honours: 'Honours',
      counts: 'Counts',
      dates: 'Dates',
      documents: 'Documents',
      events: 'Events',
    },
    zones: {
      kicker: 'kicker',
      title: 'title',
      dateline: 'dateline',
      lede: 'lede',
      body: 'body',
      caption: 'caption',
      byline: 'byline',
      related: 'related',
      boilerplate: 'boilerplate',
    },
    words: {
      untitled: 'Untitled article',
      layers: 'Layers',
      figures: 'Counts',
      dates: 'Dates',
      none: 'None',
      warnings: 'Warnings',
      rule: 'rule',
      zone: 'zone',
      inferred: 'inferred',
      mismatch: 'The record does not fit this text: some of its positions lie outside.',
      unknown: 'unknown',
    },
  },
};
