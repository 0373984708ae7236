/** Elements that run on inside a line; every other one stands on lines of its own. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q rb rp rt rtc ruby s samp small span strike strong
  sub sup time tt u var wbr`.split(/\s+/u),
);

/** Elements that show no text of the page. */
const SILENT = new Set(
  `area audio base button canvas datalist embed head iframe input link map math meta noscript object optgroup option param picture script
  select source style svg template textarea title track video`.split(/\s+/u),
);

/** A page around a text: what such an element holds is never the text, wherever it stands. */
const FRAME = new Set(['aside', 'dialog', 'figcaption', 'footer', 'form', 'menu', 'nav']);
const FRAME_ROLES = /^(?:alert|alertdialog|banner|complementary|contentinfo|dialog|menu|menubar|navigation|search|toolbar)$/u;

/** Words in a class or id, parted by hyphens, underscores or capitals, that tell a box beside the text. */
const FRAME_NAMES =
  /(?:^|[-_\s])(?:ads?|advert\w*|banner|breadcrumbs?|byline|comments?|cookie\w*|copyright|credit|disqus|follow|login|menu|nav\w*|newsletter|pager|pagination|paywall|popular|promo\w*|pr|ranking|read-?(?:next|more|also)|recommend\w*|related|share|sharing|sidebar|sns|social|sponsor\w*|subscri\w+|tags?|toolbar|topics?path|widget)(?:$|[-_\s])/iu;
const FRAME_LABELS = /広告|関連|ランキング|おすすめ|シェア|advertisement|related|share|recommended/iu;

const tagOf = (element: Element): string => element.tagName.toLowerCase();

export const isSilent = (element: Element): boolean =>
  SILENT.has(tagOf(element)) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';

export const isInline = (element: Element): boolean => INLINE.has(tagOf(element));

export const isLineBreak = (element: Element): boolean => tagOf(element) === 'br';

/** Whether an element holds the page around a text: menus, share buttons, advertisements, lists of other articles. */
export const isFrame = (element: Element): boolean => {
  if (FRAME.has(tagOf(element)) || FRAME_ROLES.test(element.getAttribute('role') ?? '')) return true;
  if (/^(?:body|html|main|article)$/u.test(tagOf(element))) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.replace(/([a-z])([A-Z])/gu, '$1-$2');
  return FRAME_NAMES.test(names) || FRAME_LABELS.test(element.getAttribute('aria-label') ?? '');
};
