import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIContainerComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { discordWords } from '../messages/discord.ts';
import { fieldWords } from '../messages/lines.ts';
import { say } from '../messages/say.ts';
import { screenWords } from '../messages/screen.ts';
import type { Words } from '../messages/words.ts';
import type { Answer, Step, Tab } from '../model/answer.ts';
import type { Locale } from '../model/localized.ts';
import { namedIn } from '../model/localized.ts';
import { cutToRow } from '../text/rows.ts';
import type { Block } from './block.ts';
import { chosenTab, hasTabMenu, type Means, openersOf } from './blocks.ts';
import { clip, escapeTyped } from './escape.ts';
import { isSetApart, type Page, showBlock, showBlocks, showSource, showSourcesShort, toPages } from './pages.ts';
import { type Action, encodeInvocation, encodeState, LAST_PAGE, type Place } from './place.ts';
import { type Stretch, stretchOf } from './stretch.ts';

/** A message as Discord's API takes it: Components V2, nobody pinged. */
export interface RenderedMessage {
  flags: MessageFlags.IsComponentsV2;
  components: [APIContainerComponent];
  allowed_mentions: { parse: [] };
}

type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>;
type Child = APIContainerComponent['components'][number];

const ACCENT = 0x2f7f86;
const ACCENT_NOTICE = 0xb98a2f;
const TITLE_CHARS = 240;
const SCOPE_CHARS = 300;
const MOST_OPTIONS = 25;
const LABEL_CHARS = 100;
const BUTTON_CHARS = 60;
const NOTICE_CHARS = 1800;
const REFERENCE_CHARS = 1500;
const ROW_BUTTONS = 5;
const MOST_ROWS = 2;
/** A question is its answer's title, in one row; all of it stands in the line above the message. */
const ROW_COLUMNS = 58;
const URL_CHARS = 512;

const text = (content: string): Child => ({ type: ComponentType.TextDisplay, content });
const separator: Child = { type: ComponentType.Separator };
const row = (...components: (APIButtonComponent | APIStringSelectComponent)[]): Row => ({ type: ComponentType.ActionRow, components });

const wrap = (components: Child[], accent: number): RenderedMessage => ({
  flags: MessageFlags.IsComponentsV2,
  components: [{ type: ComponentType.Container, accent_color: accent, components }],
  allowed_mentions: { parse: [] },
});

const EMPTY_PAGE: Page = { blocks: [], sources: [], isOpening: false };

/** Everything a message's parts need to know. */
interface View {
  answer: Answer;
  page: Page;
  pages: number;
  place: Place;
  stretch: Pick<Stretch, 'index' | 'count' | 'total' | 'ordinals'>;
  /** What the buttons beside the sections of the whole answer open. */
  openers: readonly Step[];
  id: (action: Action) => string;
  hasButtons: boolean;
}

const select = (id: string, placeholder: string, options: APISelectMenuOption[]): Row[] =>
  options.length === 0
    ? []
    : [row({ type: ComponentType.StringSelect, custom_id: id, placeholder, options: options.slice(0, MOST_OPTIONS) })];

const tabMenu = ({ answer, place, id }: View): Row[] => {
  if (!hasTabMenu(answer)) return [];
  const chosen = chosenTab(answer, place.tab);
  const options = answer.tabs.map((tab) => ({ label: clip(tab.label, LABEL_CHARS), value: tab.id, default: tab.id === chosen }));
  return select(id({ type: 'tab' }), say(answer.locale, screenWords.tabs), options);
};

/** Each paragraph cited on the page, told by the line that cites it. */
const sourceOptions = ({ answer, page }: View): APISelectMenuOption[] =>
  page.sources.flatMap(({ number, document, paragraphs }) =>
    paragraphs.map((paragraph): APISelectMenuOption => {
      const isHere = (citation: { document: string; paragraph: number }) =>
        citation.document === document.id && citation.paragraph === paragraph;
      const citing = page.blocks.flatMap(({ lines }) => lines).find(({ citations }) => citations.some(isHere));
      return {
        label: clip(`[${number}] ¶${paragraph} ${namedIn(document.shortTitle, answer.locale)}`, LABEL_CHARS),
        value: encodeInvocation({ command: 'source', options: { document: document.id, paragraph: String(paragraph) } }),
        ...(citing && { description: clip(citing.text, LABEL_CHARS) }),
      };
    }),
  );

const disagreementOptions = ({ answer, page }: View): APISelectMenuOption[] => {
  if (answer.kind === 'disagreements') return [];
  const found = new Map(
    page.blocks.flatMap(({ lines }) => lines.flatMap(({ disagreements }) => disagreements)).map((one) => [one.id, one]),
  );
  return [...found.values()]
    .map((one) => ({
      label: clip(
        `${say(answer.locale, fieldWords[one.field])}: ${one.versions.map(({ value }) => namedIn(value, answer.locale)).join(' / ')}`,
        LABEL_CHARS,
      ),
      value: encodeInvocation({ command: 'disagreements', options: { about: one.id } }),
      description: clip(namedIn(one.about, answer.locale), LABEL_CHARS),
    }))
    .filter(({ value }) => value.length <= LABEL_CHARS);
};

/** What can be opened for the reader alone: one menu while there is room, else one of sources and one of disagreements. */
const openMenus = (shown: View): Row[] => {
  const { answer, id } = shown;
  const [sources, disagreements] = [sourceOptions(shown), disagreementOptions(shown)];
  const menu = (name: 'all' | 'sources' | 'disagreements', words: Words, options: APISelectMenuOption[]) =>
    select(id({ type: 'open', menu: name }), say(answer.locale, words), options);
  if (disagreements.length === 0) return menu('sources', screenWords.sources, sources);
  if (sources.length + disagreements.length <= MOST_OPTIONS) return menu('all', screenWords.open, [...disagreements, ...sources]);
  return [...menu('sources', screenWords.sources, sources), ...menu('disagreements', screenWords.disagreements, disagreements)];
};

const button = (label: string, id: string, disabled = false): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: clip(label, BUTTON_CHARS),
  custom_id: id,
  disabled,
});

const pageBefore = ({ place: { page, tab }, stretch: { index } }: View): Place =>
  page === 0 && index > 0 ? { page: LAST_PAGE, tab, stretch: index - 1 } : { page: page - 1, tab, stretch: index };

const pageAfter = ({ place: { page, tab }, pages, stretch: { index, count } }: View): Place =>
  page === pages - 1 && index < count - 1 ? { page: 0, tab, stretch: index + 1 } : { page: page + 1, tab, stretch: index };

const hasPages = ({ pages, stretch: { count } }: View): boolean => pages > 1 || count > 1;

const pageButtons = (shown: View): Row[] => {
  if (!hasPages(shown)) return [];
  const { answer, pages, id } = shown;
  const turn = (place: Place, label: Words, ends: boolean) => button(say(answer.locale, label), id({ type: 'page', place }), ends);
  const [before, after] = [pageBefore(shown), pageAfter(shown)];
  return [row(turn(before, screenWords.previous, before.page < 0), turn(after, screenWords.next, after.page === pages))];
};

/** Which page it is; in a list of several stretches, whose pages nobody has counted, which of its lines stand on it. */
const whereabouts = (shown: View): string | undefined => {
  const { answer, page, pages, place, stretch } = shown;
  const { total } = stretch;
  if (!hasPages(shown)) return undefined;
  if (stretch.count === 1) return say(answer.locale, screenWords.page, { page: place.page + 1, pages });
  const ordinals = page.blocks.flatMap(({ lines }) => lines.flatMap((line) => stretch.ordinals.get(line) ?? []));
  const [first, last] = [ordinals[0], ordinals.at(-1)];
  if (first === undefined || last === undefined) return say(answer.locale, screenWords.allLines, { total });
  return say(answer.locale, screenWords.lines, { first, last, total });
};

/** Of few tabs each is a button; of many, in a menu, the one that shows all of them is one as well. */
const tabButtons = ({ answer, place, id }: View): APIButtonComponent[] => {
  const chosen = chosenTab(answer, place.tab);
  const offered = ({ id: tab, whole }: Tab) => tab !== chosen && (!hasTabMenu(answer) || whole === true);
  return answer.tabs.filter(offered).map((tab) => button(tab.label, id({ type: 'page', place: { page: 0, tab: tab.id } })));
};

const linkButtons = ({ answer: { links = [] } }: View): APIButtonComponent[] =>
  links
    .filter(({ url }) => /^https?:/iu.test(url) && url.length <= URL_CHARS)
    .map(({ label, url }) => ({ type: ComponentType.Button, style: ButtonStyle.Link, label: clip(label, BUTTON_CHARS), url }));

const nextButtons = (shown: View): Row[] => {
  const { answer, id } = shown;
  const copy = answer.reference === undefined ? [] : [button(say(answer.locale, screenWords.copy), id({ type: 'copy' }))];
  const next = answer.next.slice(0, ROW_BUTTONS).map(({ label }, index) => button(label, id({ type: 'next', index })));
  const buttons = [...tabButtons(shown), ...copy, ...linkButtons(shown), ...next];
  const rows = Math.min(MOST_ROWS, Math.ceil(buttons.length / ROW_BUTTONS));
  return Array.from({ length: rows }, (_, index) => row(...buttons.slice(index * ROW_BUTTONS, (index + 1) * ROW_BUTTONS)));
};

/** The words of a question stand in one row, a name or a subject as it is. */
const titleOf = ({ title, kind }: Answer): string =>
  clip(escapeTyped(kind === 'ask' || kind === 'nothing' ? cutToRow(title, ROW_COLUMNS) : title), TITLE_CHARS);

const header = (shown: View): Child => {
  const { answer } = shown;
  const scope = [answer.scope, whereabouts(shown)].filter((part) => part !== undefined).join(' · ');
  return text([`## ${titleOf(answer)}`, ...(scope ? [`-# ${clip(escapeTyped(scope), SCOPE_CHARS)}`] : [])].join('\n'));
};

/** A block as it stands on the page, beside its button where it has one. */
const display = (block: Block, before: Block | undefined, { openers, id }: View): Child => {
  const { opens } = block;
  const content = showBlock(block, before);
  if (opens === undefined) return text(content);
  const accessory = button(opens.label, id({ type: 'beside', index: openers.indexOf(opens) }));
  return { type: ComponentType.Section, components: [{ type: ComponentType.TextDisplay, content }], accessory };
};

/** A list's lines stand apart, each in a display of its own; all else stands close together. */
const displays = (blocks: readonly Block[], shown: View): Child[] => {
  if (blocks[0]?.part !== 'list') return [text(showBlocks(blocks))];
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    return [...(before && isSetApart(block, before) ? [separator] : []), display(block, before, shown)];
  });
};

const body = (shown: View): Child[] =>
  [...Map.groupBy(shown.page.blocks, ({ part }) => part).values()].flatMap((blocks) => [separator, ...displays(blocks, shown)]);

/** What will come of a change is done or left, and nothing else is offered beside it. */
const confirmButtons = ({ answer: { locale }, id }: View): Row =>
  row(
    { ...button(say(locale, screenWords.confirm), id({ type: 'confirm' })), style: ButtonStyle.Primary },
    button(say(locale, screenWords.leave), id({ type: 'leave' })),
  );

const controls = (shown: View): Child[] =>
  shown.hasButtons
    ? shown.answer.confirm
      ? [...pageButtons(shown), confirmButtons(shown)]
      : offers(shown)
    : [text(`-# ${say(shown.answer.locale, discordWords.noButtons)}`)];

const offers = (shown: View): Child[] => [...tabMenu(shown), ...openMenus(shown), ...pageButtons(shown), ...nextButtons(shown)];

const footer = ({ page: { sources, isOpening } }: View): Child[] =>
  sources.length > 0 ? [separator, text(isOpening ? showSourcesShort(sources) : sources.map(showSource).join('\n'))] : [];

/**
 * One page of an answer as a Discord message, within every limit of Components V2 (4,000 characters, 40 components, 25 options, 5 buttons a row).
 *
 * @param place pages past the end give the last one
 * @param view the stored view that its buttons refer to, and its command; without one there are no buttons
 * @param mention a command as readers can click it
 */
export const renderMessage = (
  answer: Answer,
  place: Place,
  view: { id: string; command: string } | undefined,
  mention?: Means['mention'],
): RenderedMessage => {
  const { answer: part, ...stretch } = stretchOf(answer, place.tab, place.stretch ?? 0);
  const pages = toPages(part, place.tab, { canOpen: view !== undefined, mention });
  const index = Math.min(Math.max(0, place.page), pages.length - 1);
  const shown: View = {
    answer: part,
    page: pages[index] ?? EMPTY_PAGE,
    pages: pages.length,
    place: { page: index, tab: place.tab },
    stretch,
    openers: openersOf(answer),
    id: (action) => encodeState({ command: view?.command ?? '', view: view?.id ?? '', action }),
    hasButtons: view !== undefined,
  };
  return wrap([header(shown), ...body(shown), ...footer(shown), ...controls(shown)], ACCENT);
};

/**
 * What was done, in one message. Its buttons ask other questions: asked again, its own would do it again.
 *
 * @param views where each of the report's next questions was kept, by its index; one that could not be has no button
 */
export const renderReport = (report: Answer, views: readonly (string | undefined)[] = []): RenderedMessage => {
  const { answer, ...stretch } = stretchOf(report, undefined, 0);
  const [page = EMPTY_PAGE] = toPages(answer, undefined, { canOpen: false });
  const alone = { pages: 1, place: { page: 0 }, stretch: { ...stretch, count: 1 }, openers: [] };
  const shown: View = { answer, page, ...alone, id: () => '', hasButtons: false };
  const action = { type: 'page', place: { page: 0 } } as const;
  const buttons = report.next.flatMap(({ label, ask: { command } }, index) => {
    const view = views[index];
    return view === undefined ? [] : [button(label, encodeState({ command, view, action }))];
  });
  return wrap(
    [header(shown), ...body(shown), ...footer(shown), ...(buttons.length > 0 ? [row(...buttons.slice(0, ROW_BUTTONS))] : [])],
    ACCENT,
  );
};

/**
 * A short word to the reader, such as what is wrong with an option.
 *
 * @param mention of a command to click, after the words, as Discord writes it
 */
export const renderNotice = (notice: string, mention?: string): RenderedMessage =>
  wrap([text([clip(escapeTyped(notice), NOTICE_CHARS), mention].filter(Boolean).join(' '))], ACCENT_NOTICE);

/** A footnote-ready reference in each language, in blocks that copy in one click. */
export const renderReference = (references: Record<Locale, string>): RenderedMessage =>
  wrap(
    Object.values(references).map((reference) => text(`\`\`\`\n${clip(reference.replaceAll('`', 'ˋ'), REFERENCE_CHARS)}\n\`\`\``)),
    ACCENT,
  );
