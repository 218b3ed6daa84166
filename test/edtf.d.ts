/** The part of the `edtf` package that tests use: its parser, which throws on what is not EDTF. */
declare module 'edtf' {
  export default function edtf(value: string): unknown;
}
