const RUBY = /<w:ruby>(.*?)<\/w:ruby>/gsu;
const TEXT = /<w:t(?:\s[^>]*)?>(.*?)<\/w:t>/gsu;

const textIn = (xml: string | undefined): string => [...(xml ?? '').matchAll(TEXT)].map(([, text]) => text).join('');

const partOf = (xml: string, name: string): string | undefined => new RegExp(`<w:${name}>(.*?)</w:${name}>`, 'su').exec(xml)?.[1];

/**
 * The XML of a docx with each ruby as plain text, its base followed by the reading in brackets. mammoth would drop base and reading together.
 *
 * @example unfoldRuby('<w:ruby><w:rt><w:r><w:t>はくい</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>羽咋</w:t></w:r></w:rubyBase></w:ruby>')
 * //=> '<w:t>羽咋（はくい）</w:t>'
 */
export const unfoldRuby = (xml: string): string =>
  xml.replace(RUBY, (_, ruby: string) => {
    const [base, reading] = [textIn(partOf(ruby, 'rubyBase')), textIn(partOf(ruby, 'rt'))];
    return `<w:t>${base}${reading === '' ? '' : `（${reading}）`}</w:t>`;
  });
