import { isFrame, isInline, isLineBreak, isSilent } from './elements.ts';

/** A run of text that a page shows as lines of its own. */
export interface HtmlBlock {
  /** White space folded as a browser does it; `\n` only for line breaks. Never empty. */
  text: string;
  /** Text nodes and inline elements, neighbours in the page. */
  nodes: Node[];
  parent: Element;
  /** Whether it stands in a menu, an advertisement or another box beside the text. */
  framed: boolean;
  /** How many of its characters are links, 0 to 1. */
  linked: number;
}

const ELEMENT = 1;
const TEXT = 3;
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

const JAPANESE = '\\u3000-\\u9fff\\uff00-\\uffef';
/** A line end in the source between two Japanese characters is no space. */
const SOURCE_BREAK = new RegExp(`(?<=[${JAPANESE}])[\\t\\r ]*\\n[\\t\\n\\r ]*(?=[${JAPANESE}])`, 'gu');

const foldSpace = (text: string): string => text.replace(SOURCE_BREAK, '').replace(/[\t\n\f\r \u00a0]+/gu, ' ');

/** A reading over its base, in brackets where the page brings none of its own for browsers without ruby. */
const rubyText = (element: Element): string => {
  const bracketed = element.querySelector('rp') !== null;
  return [...element.childNodes]
    .map((node) => {
      const text = foldSpace(node.textContent ?? '').trim();
      const isReading = isElement(node) && /^rtc?$/iu.test(node.tagName);
      return isReading && text !== '' && !bracketed ? `（${text}）` : text;
    })
    .join('');
};

const inlineText = (node: Node): string => {
  if (node.nodeType === TEXT) return foldSpace(node.textContent ?? '');
  if (!isElement(node) || isSilent(node)) return '';
  if (isLineBreak(node)) return '\n';
  if (/^ruby$/iu.test(node.tagName)) return rubyText(node);
  return [...node.childNodes].map(inlineText).join('');
};

const isCell = (node: Node): boolean => isElement(node) && /^t[dh]$/iu.test(node.tagName);

/** The cells of a row are parted by bars, as in a table written in Markdown. */
const joined = (nodes: Node[]): string => {
  if (!nodes.some(isCell)) return nodes.map(inlineText).join('');
  return nodes
    .map((node) => inlineText(node).trim())
    .filter((text) => text !== '')
    .join(' | ');
};

const textOf = (nodes: Node[]): string =>
  joined(nodes)
    .replace(/ +/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');

const linkedChars = (node: Node): number => {
  if (!isElement(node)) return 0;
  if (/^a$/iu.test(node.tagName)) return inlineText(node).trim().length;
  return [...node.childNodes].reduce((sum, child) => sum + linkedChars(child), 0);
};

/** Elements that hold a block, so that even an inline one of them is no part of a line. */
const holdersOfBlocks = (root: Element): Set<Node> => {
  const holders = new Set<Node>();
  for (const element of root.querySelectorAll('*')) {
    if (isInline(element) || isSilent(element)) continue;
    for (let above = element.parentNode; above !== null && !holders.has(above); above = above.parentNode) holders.add(above);
  }
  return holders;
};

/** Where a walk stands: an element, and whether a box beside the text is around it. */
interface Place {
  element: Element;
  framed: boolean;
}

/**
 * The lines of text that a page shows below `root`, in order of the page: paragraphs, headings, items, cells joined to rows.
 *
 * Scripts, buttons, hidden parts and the like are left out. Empty for a page without text.
 */
export const htmlBlocks = (root: Element): HtmlBlock[] => {
  const holders = holdersOfBlocks(root);
  const blocks: HtmlBlock[] = [];
  const close = (nodes: Node[], { element: parent, framed }: Place): void => {
    const text = textOf(nodes);
    if (text === '') return;
    const linked = nodes.reduce((sum, node) => sum + linkedChars(node), 0) / text.length;
    blocks.push({ text, nodes, parent, framed, linked: Math.min(1, linked) });
  };
  const isPartOfLine = (node: Node): boolean =>
    node.nodeType === TEXT || (isElement(node) && (isInline(node) || isCell(node)) && !holders.has(node));
  const visit = (place: Place): void => {
    let run: Node[] = [];
    for (const node of place.element.childNodes) {
      if (isPartOfLine(node)) run.push(node);
      else if (isElement(node) && !isSilent(node)) {
        close(run, place);
        run = [];
        visit({ element: node, framed: place.framed || isFrame(node) });
      }
    }
    close(run, place);
  };
  visit({ element: root, framed: isFrame(root) });
  return blocks;
};
