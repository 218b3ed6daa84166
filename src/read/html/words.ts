/** words: what the class names and ids of newspaper pages say about a part of the page, in English and in Vietnamese. */
import type { Zone } from '../../record.ts';

/** Class names and ids, whole without "-" and "_" and in their parts → the zone of what is inside. */
const ZONE_WORDS: Readonly<Partial<Record<Zone, string>>> = {
  kicker: 'kicker supertitle pretitle overline eyebrow supheadline titlesub',
  dateline:
    'date datetime time timestamp pubdate publishdate publishtime publisheddate posttime ngaydang thoigian ngay locationstamp',
  lede: 'sapo lead lede standfirst chapeau subtitle subheadline summary excerpt description tomtat trichdan mota desc',
  caption:
    'caption figcaption imagecaption imgcaption photocaption picturecaption piccaption pcaption chuthich wpcaptiontext mceitem captionimage',
  byline: 'author authors byline writer signature tacgia butdanh nguoiviet',
  related:
    'related relatednews relatedposts relatedarticles relatedbox tinlienquan lienquan baivietlienquan tincungchuyenmuc cungchuyenmuc tinkhac tinmoi tincu tinnoibat tindocnhieu docnhieu docthem xemthem xemnhieu nenxem quantam cothebanquantam readmore seemore viewmore morenews othernews othernew mostread mostviewed mostview popular trending recommend recommended recommendation suggest suggested suggestion latest latestnews newsother newsrelated articlerelation relation relate sidebar rightbar leftbar rightcol taboola outbrain dable storyrelated',
  boilerplate:
    'nav navbar navigation menu breadcrumb breadcrumbs sitemap siteheader pageheader topbar masthead toolbar tool tools share sharing social socials socialshare addthis follow like comment comments binhluan ykien phanhoi respond disqus fbcomments rating vote ads ad adv advert advertise advertisement advertising quangcao banner banners sponsor sponsored promo popup modal overlay cookie cookies subscribe newsletter login register search searchbox pagination pager paging copyright banquyen footer sitefooter pagefooter tag tags keyword keywords tukhoa print weather thoitiet lichviet widget backtotop gotop loading skiplink srcomments hotline donate audio player embedcode',
};

const ZONE_OF = new Map<string, Zone>();
for (const [zone, words] of Object.entries(ZONE_WORDS))
  for (const word of words.split(' ')) ZONE_OF.set(word, zone as Zone);

/** Class names and ids that hold an article's own paragraphs, without "-" and "_". */
const BODY_NAMES = new Set(
  'articlebody articlecontent articledetail bodycontent cmsbody contentdetail detailcontent detailcontentbody maincontentdetail maincontentbody newscontent newsdetail newsbody newsdetailcontent entrycontent postcontent postbody storybody storycontent singularcontent fckdetail noidung noidungbaiviet noidungtin chitiet chitiettin contentbody contentnews contentarticle knccontent afcbcontent'.split(
    ' ',
  ),
);

/** Class names and ids of headlines that are no heading elements, without "-" and "_". */
const TITLE_NAMES = new Set(
  'title newstitle titlenews articletitle titlearticle detailtitle titledetail posttitle entrytitle lbltitle pagetitle tieude tieudebai tieudetin tieudebaiviet'.split(
    ' ',
  ),
);

/** Where what a class name says is not what is inside: the frame of a page names all that it holds. */
export const FRAMES: ReadonlySet<string> = new Set(['html', 'body', 'main']);

const PARTS = /[-_\s]+|(?<=\p{Ll})(?=\p{Lu})/u;

export interface ClassMeaning {
  readonly zone: Zone | undefined;
  readonly body: boolean;
  readonly title: boolean;
}

const NONE: ClassMeaning = { zone: undefined, body: false, title: false };
const CACHE_LIMIT = 1 << 12;
const cache = new Map<string, ClassMeaning>();

/** What a class name or id means. */
function meaningOf(name: string): ClassMeaning {
  const known = cache.get(name);
  if (known) return known;
  const parts = name.split(PARTS).filter((part) => part !== '');
  const whole = parts.join('').toLowerCase();
  const zones = [whole, ...parts.map((part) => part.toLowerCase())].flatMap((word) => ZONE_OF.get(word) ?? []);
  // What is not of the article goes first: "related-date" is a part of a related list.
  const zone = zones.find((each) => each === 'related') ?? zones.find((each) => each === 'boilerplate') ?? zones[0];
  const meaning = { zone, body: BODY_NAMES.has(whole), title: TITLE_NAMES.has(whole) };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(name, meaning);
  return meaning;
}

/** What the class names and id of an element mean together. */
export function meaningOfNames(names: readonly string[]): ClassMeaning {
  if (names.length === 0) return NONE;
  const meanings = names.map(meaningOf);
  const zones = meanings.flatMap(({ zone }) => zone ?? []);
  return {
    zone: zones.find((zone) => zone === 'related' || zone === 'boilerplate') ?? zones[0],
    body: meanings.some(({ body }) => body),
    title: meanings.some(({ title }) => title),
  };
}
