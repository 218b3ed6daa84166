/** tags: what the element names of HTML mean for reading. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand on lines of their own: text before and after them is of different paragraphs. */
export const BLOCKS = set(
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe label legend li main menu nav object ol optgroup option p picture pre search section select summary table tbody td tfoot th thead title tr ul video audio',
);

/** Elements whose text no reader of the page sees. */
export const UNSEEN = set(
  'audio canvas embed iframe math noembed noframes noscript object script style svg template textarea video head datalist',
);

/** Controls: seen, and never the article's words. */
export const CONTROLS = set('button form input label legend option optgroup select menu dialog');

/** Elements that have no end tag. */
export const VOIDS = set('area base br col embed hr img input link meta param source track wbr');

/** Elements whose end tag may be left out. */
export const OPTIONAL_END = set(
  'html head body p li dt dd rt rp optgroup option colgroup caption thead tbody tfoot tr td th',
);

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');
