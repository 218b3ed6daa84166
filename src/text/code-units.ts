/** code-units: reading a text code unit by code unit. */

const { charCodeAt } = String.prototype;

/**
 * The UTF-16 code unit of `text` at `at`; NaN outside of it. For loops over whole texts: an engine keeps strings in many forms
 * (one or two bytes, slices, joins), and where a loop meets more than four of them `text.charCodeAt` looks the method up anew
 * for each character, which costs more than all else the loop does. Here the method is at hand.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);
