/** terminal: what goes to a person's terminal. */
import type { Writable } from 'node:stream';

const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Escapes control and invisible characters, so that a file name cannot steer the terminal: ESC is "\x1b". */
export function printable(text: string): string {
  return text.replace(UNSAFE, (char) => {
    const code = char.codePointAt(0)!;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}

/** Is the stream a terminal? */
export const isTerminal = (stream: Writable): boolean => (stream as { isTTY?: boolean }).isTTY === true;
