declare module 'edtf' {
  /** @throws when the text is not in the grammar */
  export const parse: (text: string) => unknown;
}
