/** The subcommands of `congdoan`. */
import type { Command } from './command.ts';
import { extract } from './extract.ts';
import { schema } from './schema.ts';

export const commands: readonly Command[] = [extract, schema];
