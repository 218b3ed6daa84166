/** expression: what a number in its sentence is. */
import type { Bound } from './approximators.ts';
import type { NumberReading } from './number.ts';

export type NumberKind =
  | 'number'
  | 'percent'
  | 'percent-point'
  | 'fraction'
  | 'ratio'
  | 'multiple'
  | 'money'
  | 'measure'
  | 'ordinal'
  | 'vague';

/** A number in its sentence. All positions are half-open token indices. */
export interface NumberExpression {
  readonly kind: NumberKind;
  /** Stable id of the rule that read it, such as `numbers/percent`. */
  readonly rule: string;
  /** With its unit, currency or frame. */
  readonly from: number;
  readonly to: number;
  /** The number with its magnitude and percent sign alone. */
  readonly core: number;
  readonly coreTo: number;
  readonly value: number;
  /** The upper end of a range. */
  readonly valueMax?: number;
  readonly exact?: string;
  readonly other?: number;
  /** Told by the words around it, when all else has been read. */
  bound?: Bound | undefined;
  /** ISO 4217. */
  readonly currency?: string;
  /** Unit of a measure, as printed. */
  readonly unit?: string;
  /** The two numbers of a fraction or ratio, "35/36"; `parts` are their token ranges. */
  readonly fraction?: readonly [part: number, whole: number];
  readonly parts?: readonly (readonly [from: number, to: number])[];
  /** Power of ten of the last magnitude word. */
  readonly scale: number;
  readonly form: NumberReading['form'];
}

/** A plain expression around a reading. It has every field, so that all expressions made from it are of one shape. */
export const reading = (number: NumberReading, kind: NumberKind, rule: string): NumberExpression => ({
  kind,
  rule,
  from: number.from,
  to: number.to,
  core: number.from,
  coreTo: number.to,
  value: number.value,
  valueMax: undefined,
  exact: number.exact,
  other: number.other,
  bound: undefined,
  currency: undefined,
  unit: undefined,
  fraction: undefined,
  parts: undefined,
  scale: number.scale,
  form: number.form,
});
