/** What may break an expression: spaces, a hard line break, a page break. */
const BREAK = '\\s{0,3}';

/**
 * A sticky pattern for Japanese; every space in its source stands for an optional break inside the expression.
 *
 * @example ja('(?<year>\\d{4}) 年').test('2025\n\n年') //=> true
 */
export const ja = (source: string): RegExp => new RegExp(source.replaceAll(' ?', BREAK).replaceAll(' ', BREAK), 'y');

/** Dashes and waves that join the ends of a range, folded to narrow width or not. */
export const DASH = '[-~〜～∼–—―ー−‐‑→]';

/** The letters of the Latin alphabet. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
