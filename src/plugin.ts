/** plugin: the library as a unified plugin, for those whose articles already run through remark or rehype. */
import type { Plugin } from 'unified';
import { type AnalyzeOptions, analyze } from './analyze.ts';

/** The part of a unist tree the plugin looks at: an HTML tree begins with elements, a Markdown tree never does. */
interface Root {
  readonly type: string;
  readonly children?: readonly { readonly type: string }[];
}

const isHtml = ({ children = [] }: Root): boolean =>
  children.some(({ type }) => type === 'element' || type === 'doctype');

/**
 * A unified plugin that leaves the record of the file in `file.data.record`; the tree is left as it is.
 * `unified().use(remarkParse).use(unionRecord)` or with rehype-parse; takes the options of `analyze`.
 */
export const unionRecord: Plugin<[AnalyzeOptions?], Root & { type: 'root' }> =
  (options = {}) =>
  (tree, file) => {
    file.data.record = analyze(String(file), { format: isHtml(tree) ? 'html' : 'markdown', ...options });
  };
