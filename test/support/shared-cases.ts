/** The shared cases of dates and numbers, where they stand beside the project. */
import { existsSync, readFileSync } from 'node:fs';

/** A sentence and the mention in it; offsets are UTF-16 code units, end exclusive. */
export interface SharedCase {
  readonly id: string;
  readonly form: string;
  readonly sentence: string;
  readonly mention: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: unknown;
  /** Values that are right too. */
  readonly alt?: readonly unknown[];
  /** The mention without its trigger words. */
  readonly core?: { readonly start: number; readonly end: number };
  readonly reference_date?: string;
  readonly optional?: boolean;
}

const FILE = new URL('../../../shared/cases/dates-and-numbers.json', import.meta.url);

/** All cases; null where the file is absent. */
export const readSharedCases = (): SharedCase[] | null =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as { cases: SharedCase[] }).cases : null;
