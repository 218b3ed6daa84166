/** command: what a subcommand of `congdoan` is. One file each beside this one, one line each in index.ts. */
import type { Readable, Writable } from 'node:stream';

/** The streams a command reads and writes. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The help text. */
  readonly usage: string;
  /** Returns the exit code: 0 all well, 1 some failed. Throws UsageError when it is called wrongly. */
  run(args: readonly string[], streams: Streams): Promise<number>;
}

/** Wrong usage: exit code 2. The message says what to write instead. */
export class UsageError extends Error {}
