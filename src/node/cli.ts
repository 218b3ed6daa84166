/** cli: the command line, without the process: arguments and streams in, exit code out. */
import { VERSION } from '../version.ts';
import { type Streams, UsageError } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { printable } from './terminal.ts';
import { writeTo } from './writers.ts';

const help = `congdoan COMMAND …

Vietnamese trade-union news in, structured, grounded records out.

${commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

congdoan COMMAND --help says more.
`;

/** Was the command line wrong, and not the work? */
const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');

/**
 * Runs the command line. Returns the exit code: 0 all well, 1 some failed, 2 wrong usage.
 * Throws what a command throws beside wrong usage.
 */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    await writeTo(streams.stdout, `${VERSION}\n`);
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command || rest.includes('--help') || rest.includes('-h')) {
    const asked = command !== undefined || name === '--help' || name === '-h';
    if (name !== undefined && !asked) streams.stderr.write(`congdoan: there is no command "${printable(name)}".\n\n`);
    await writeTo(asked ? streams.stdout : streams.stderr, command?.usage ?? help);
    return asked ? 0 : 2;
  }
  try {
    return await command.run(rest, streams);
  } catch (error) {
    if (!isUsage(error)) throw error;
    streams.stderr.write(`congdoan ${command.name}: ${printable(error.message)}\n\n${command.usage}`);
    return 2;
  }
}
