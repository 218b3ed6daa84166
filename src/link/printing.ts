/** printing: the spelling a name gets that the article prints in capitals. */
import { inOrdinaryPrint, isInCapitals } from '../grammar/phrases/capitals.ts';
import { fold } from '../text/fold.ts';

/** What to print for each of the names: for one in capitals another mention's spelling, or its own in ordinary print. */
export function ordinaryNames(names: readonly string[]): (name: string) => string {
  if (!names.some(isInCapitals)) return (name) => name;
  const printed = new Map<string, string>();
  for (const name of names) if (!isInCapitals(name) && !printed.has(fold(name))) printed.set(fold(name), name);
  return (name) => (isInCapitals(name) ? (printed.get(fold(name)) ?? inOrdinaryPrint(name)) : name);
}
