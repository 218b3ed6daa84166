/** The subcommands of `congdoan`. */
import type { Command } from './command.ts';
import { extract } from './extract.ts';
import { schema } from './schema.ts';
import { summary } from './summary.ts';
import { view } from './view.ts';

export const commands: readonly Command[] = [extract, view, summary, schema];
