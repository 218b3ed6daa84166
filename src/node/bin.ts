#!/usr/bin/env node
/** bin: the process around the command line. */
import process from 'node:process';
import { main } from './cli.ts';
import { printable } from './terminal.ts';

// Whoever reads the output may stop early (`| head`): that is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });

try {
  process.exitCode = await main(process.argv.slice(2), process);
} catch (error) {
  process.stderr.write(`congdoan: ${printable(error instanceof Error ? error.message : String(error))}\n`);
  process.exitCode = 1;
}
