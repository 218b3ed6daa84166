/** front-matter: the flat YAML between two "---" lines at the head of a Markdown file: `key: value`, quoted values, lists. */

/** A value and the half-open stretch of the input that states it (inside its quotes). */
export interface FrontValue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface FrontMatter {
  /** Keys lower-cased, without "-" and "_". A single value is a list of one. */
  readonly values: ReadonlyMap<string, readonly FrontValue[]>;
  /** Offset of the first character after the closing line. */
  readonly end: number;
  /** Lines that are no `key: value`, list item or comment. */
  readonly unread: readonly { readonly start: number; readonly end: number }[];
}

const FENCE = /^---[ \t]*$/;
const KEY = /^([\p{L}_][\p{L}\p{N}_-]*)[ \t]*:(?:[ \t]+|$)/u;
const ITEM = /^[ \t]*-[ \t]+/;
const COMMENT = /[ \t]+#.*$/;
const NOTHING = /^(?:~|null|\[\s*\])?$/i;

interface Line {
  readonly text: string;
  readonly start: number;
}

function* linesFrom(input: string, from: number): Generator<Line> {
  for (let start = from; start <= input.length; ) {
    const feed = input.indexOf('\n', start);
    const end = feed === -1 ? input.length : feed;
    yield { text: input.slice(start, input[end - 1] === '\r' && end > start ? end - 1 : end), start };
    start = end + 1;
  }
}

/** Reads one scalar; undefined when a quote is never closed or a flow value is no plain list. */
function readScalar(raw: string, start: number): FrontValue | undefined {
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  const at = start + lead;
  const quote = text[0];
  if (quote === '"' || quote === "'") {
    const close = quote === '"' ? /^"(?:[^"\\]|\\.)*"/u.exec(text)?.[0] : /^'(?:[^']|'')*'/u.exec(text)?.[0];
    if (close === undefined || !/^\s*(?:#.*)?$/.test(text.slice(close.length))) return undefined;
    const inner = close.slice(1, -1);
    const value =
      quote === "'"
        ? inner.replaceAll("''", "'")
        : inner.replace(/\\(.)/gu, (_, c: string) => (c === 'n' || c === 't' ? ' ' : c));
    return { text: value, start: at + 1, end: at + close.length - 1 };
  }
  if (quote === '{' || quote === '[' || quote === '&' || quote === '*' || quote === '!' || quote === '`')
    return undefined;
  const plain = text.replace(COMMENT, '');
  return { text: plain, start: at, end: at + plain.length };
}

/** Reads what stands after a key: a scalar or a `[a, b]` list. */
function readValue(raw: string, start: number): readonly FrontValue[] | undefined {
  const text = raw.trim();
  if (NOTHING.test(text.replace(/^#.*$/, ''))) return [];
  if (!text.startsWith('[')) {
    const scalar = readScalar(raw, start);
    return scalar && [scalar];
  }
  const close = text.lastIndexOf(']');
  if (close === -1 || !/^\s*(?:#.*)?$/.test(text.slice(close + 1))) return undefined;
  const values: FrontValue[] = [];
  const open = start + raw.indexOf('[') + 1;
  for (const { 0: item, index } of text.slice(1, close).matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,\s][^,]*/gu)) {
    const scalar = readScalar(item, open + index);
    if (!scalar) return undefined;
    values.push(scalar);
  }
  return values;
}

/**
 * Reads front matter that opens at offset `from` of the input; offsets of the result count in the input.
 * Undefined when there is none: no "---" line first, no closing line, or between them more lines that are no
 * `key: value` than keys.
 */
export function readFrontMatter(input: string, from: number): FrontMatter | undefined {
  const values = new Map<string, FrontValue[]>();
  const unread: { start: number; end: number }[] = [];
  let list: FrontValue[] | undefined;
  let folding = false;
  let first = true;
  for (const { text, start } of linesFrom(input, from)) {
    if (first) {
      if (!FENCE.test(text)) return undefined;
      first = false;
      continue;
    }
    if (FENCE.test(text) || text.trimEnd() === '...')
      return values.size <= unread.length
        ? undefined
        : { values, end: Math.min(input.length, start + text.length), unread };
    if (/^\s*(?:#.*)?$/.test(text)) continue;
    const key = KEY.exec(text);
    if (key) {
      const rest = text.slice(key[0].length);
      folding = /^[|>][+-]?\s*$/.test(rest);
      const value = folding ? [] : readValue(rest, start + key[0].length);
      if (value) values.set(key[1]!.toLowerCase().replace(/[_-]/g, ''), (list = [...value]));
      else {
        unread.push({ start, end: start + text.length });
        list = undefined;
      }
      continue;
    }
    const item = ITEM.exec(text);
    const indented = /^\s/.test(text);
    const scalar =
      list && (item && !folding ? readScalar(text.slice(item[0].length), start + item[0].length) : undefined);
    if (scalar) list!.push(scalar);
    else if (list && folding && indented) {
      const trimmed = text.trim();
      const at = start + text.indexOf(trimmed);
      const before = list.pop();
      list.push(
        before
          ? { text: `${before.text} ${trimmed}`, start: before.start, end: at + trimmed.length }
          : { text: trimmed, start: at, end: at + trimmed.length },
      );
    } else unread.push({ start, end: start + text.length });
  }
  return undefined;
}
