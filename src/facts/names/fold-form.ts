/** A spelling made comparable: width, case, accents, dots and spaces make no difference. */
export const foldForm = (form: string): string =>
  form
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ヶ/g, 'ケ')
    .replace(/[\s・･·.'’*_-]/g, '');
