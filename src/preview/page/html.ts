/** Markup that is safe to show: made by {@link html} alone. */
export class SafeHtml {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What a template takes: text is escaped, markup is not, nothing is left out. */
export type HtmlValue = string | number | SafeHtml | readonly SafeHtml[] | undefined | false;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text with nothing left that markup could begin with. */
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);

/** Builds markup; every value is escaped unless it is markup itself. Attributes must stand in double quotes. */
export const html = (strings: TemplateStringsArray, ...values: HtmlValue[]): SafeHtml =>
  new SafeHtml(String.raw({ raw: strings }, ...values.map(asMarkup)));

const asMarkup = (value: HtmlValue): string => {
  if (value instanceof SafeHtml) return value.markup;
  if (value === undefined || value === false) return '';
  return typeof value === 'object' ? value.map(({ markup }) => markup).join('') : escapeHtml(String(value));
};

/** Nothing at all. */
export const NOTHING = html``;
