/** escape: article text is hostile until it is escaped. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** C0 and C1 controls but tab and line ends: no browser shows them, and some parsers choke on them. Lone surrogates too. */
const UNSHOWABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Cs}/gu;

/** Text for an HTML element or a quoted attribute. Characters that cannot be shown become U+FFFD. */
export const escapeHtml = (text: string): string =>
  text.replace(UNSHOWABLE, '\uFFFD').replace(/[&<>"']/g, (char) => ENTITIES[char]!);

/** Text as an element of its own direction, so that right-to-left marks cannot reorder what stands beside it. */
export const isolate = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;
