/** The command line in a test: arguments and standard input in, exit code and output out. */
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { main } from '../../src/node/cli.ts';

/** Runs the command line; standard input is what is given, in small pieces. */
export async function run(
  args: readonly string[],
  input: string | Buffer = '',
): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const bytes = Buffer.from(input);
  const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(i * 7, i * 7 + 7));
  const [out, err] = [text(stdout), text(stderr)];
  const code = await main(args, { stdin: Readable.from(pieces, { objectMode: false }), stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
}
