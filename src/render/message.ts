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
import type { Answer } from '../model/answer.ts';
import type { Locale } from '../model/localized.ts';
import { namedIn } from '../model/localized.ts';
import { type Block, chosenTab } from './blocks.ts';
import { clip, escapeTyped } from './escape.ts';
import { type Page, showBlock, showBlocks, showSource, toPages } from './pages.ts';
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
const MOST_BUTTONS = 5;

const text = (content: string): Child => ({ type: ComponentType.TextDisplay, content });
const separator: Child = { type: ComponentType.Separator };
const row = (...components: (APIButtonComponent | APIStringSelectComponent)[]): Row => ({ type: ComponentType.ActionRow, components });

const wrap = (components: Child[], accent: number): RenderedMessage => ({
  flags: MessageFlags.IsComponentsV2,
  components: [{ type: ComponentType.Container, accent_color: accent, components }],
  allowed_mentions: { parse: [] },
});

/** Everything a message's parts need to know. */
interface View {
  answer: Answer;
  page: Page;
  pages: number;
  place: Place;
  stretch: Pick<Stretch, 'index' | 'count' | 'total' | 'ordinals'>;
  id: (action: Action) => string;
  hasButtons: boolean;
}

const select = (id: string, placeholder: string, options: APISelectMenuOption[]): Row[] =>
  options.length === 0
    ? []
    : [row({ type: ComponentType.StringSelect, custom_id: id, placeholder, options: options.slice(0, MOST_OPTIONS) })];

const tabMenu = ({ answer, place, id }: View): Row[] => {
  if (answer.tabs.length < 2) return [];
  const chosen = chosenTab(answer, place.tab);
  const options = answer.tabs.map((tab) => ({ label: clip(tab.label, LABEL_CHARS), value: tab.id, default: tab.id === chosen }));
  return select(id({ type: 'tab' }), say(answer.locale, screenWords.tabs), options);
};

/** Each paragraph cited on the page, told by the line that cites it. */
const sourceMenu = ({ answer, page, id }: View): Row[] => {
  const options = page.sources.flatMap(({ number, document, paragraphs }) =>
    paragraphs.map((paragraph): APISelectMenuOption => {
      const citing = page.blocks.find(({ citations }) =>
        citations.some((citation) => citation.document === document.id && citation.paragraph === paragraph),
      );
      return {
        label: clip(`[${number}] ¶${paragraph} ${namedIn(document.shortTitle, answer.locale)}`, LABEL_CHARS),
        value: encodeInvocation({ command: 'source', options: { document: document.id, paragraph: String(paragraph) } }),
        ...(citing?.line && { description: clip(citing.line.text, LABEL_CHARS) }),
      };
    }),
  );
  return select(id({ type: 'open', menu: 'sources' }), say(answer.locale, screenWords.sources), options);
};

const disagreementMenu = ({ answer, page, id }: View): Row[] => {
  if (answer.kind === 'disagreements') return [];
  const found = new Map(page.blocks.flatMap(({ line }) => line?.disagreements ?? []).map((one) => [one.id, one]));
  const options = [...found.values()].map((one) => ({
    label: clip(
      `${say(answer.locale, fieldWords[one.field])}: ${one.versions.map(({ value }) => namedIn(value, answer.locale)).join(' / ')}`,
      LABEL_CHARS,
    ),
    value: encodeInvocation({ command: 'disagreements', options: { about: one.id } }),
    description: clip(namedIn(one.about, answer.locale), LABEL_CHARS),
  }));
  return select(
    id({ type: 'open', menu: 'disagreements' }),
    say(answer.locale, screenWords.disagreements),
    options.filter(({ value }) => value.length <= LABEL_CHARS),
  );
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
  const ordinals = page.blocks.flatMap(({ line }) => (line && stretch.ordinals.get(line)) ?? []);
  const [first, last] = [ordinals[0], ordinals.at(-1)];
  if (first === undefined || last === undefined) return say(answer.locale, screenWords.allLines, { total });
  return say(answer.locale, screenWords.lines, { first, last, total });
};

const nextButtons = ({ answer, id }: View): Row[] => {
  const copy = answer.reference === undefined ? [] : [button(say(answer.locale, screenWords.copy), id({ type: 'copy' }))];
  const buttons = [...copy, ...answer.next.map(({ label }, index) => button(label, id({ type: 'next', index })))].slice(0, MOST_BUTTONS);
  return buttons.length > 0 ? [row(...buttons)] : [];
};

const header = (shown: View): Child => {
  const { answer } = shown;
  const scope = [answer.scope, whereabouts(shown)].filter((part) => part !== undefined).join(' · ');
  return text(
    [`## ${clip(escapeTyped(answer.title), TITLE_CHARS)}`, ...(scope ? [`-# ${clip(escapeTyped(scope), SCOPE_CHARS)}`] : [])].join('\n'),
  );
};

/** Cards and closing words stand close together, lines apart: each in a display of its own. */
const displays = (blocks: readonly Block[]): Child[] => {
  const isClose = blocks[0]?.part === 'opening' || blocks[0]?.part === 'closing';
  return isClose ? [text(showBlocks(blocks))] : blocks.map((block, index) => text(showBlock(block, blocks[index - 1])));
};

const body = ({ page }: View): Child[] =>
  [...Map.groupBy(page.blocks, ({ part }) => part).values()].flatMap((blocks) => [separator, ...displays(blocks)]);

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

const offers = (shown: View): Child[] => [
  ...tabMenu(shown),
  ...sourceMenu(shown),
  ...disagreementMenu(shown),
  ...pageButtons(shown),
  ...nextButtons(shown),
];

const footer = ({ page }: View): Child[] => (page.sources.length > 0 ? [separator, text(page.sources.map(showSource).join('\n'))] : []);

/**
 * One page of an answer as a Discord message, within every limit of Components V2 (4,000 characters, 40 components, 25 options, 5 buttons a row).
 *
 * @param place pages past the end give the last one
 * @param view the stored view that its buttons refer to, and its command; without one there are no buttons
 */
export const renderMessage = (answer: Answer, place: Place, view: { id: string; command: string } | undefined): RenderedMessage => {
  const { answer: part, ...stretch } = stretchOf(answer, place.tab, place.stretch ?? 0);
  const pages = toPages(part, place.tab);
  const index = Math.min(Math.max(0, place.page), pages.length - 1);
  const page = pages[index] ?? { blocks: [], sources: [] };
  const shown: View = {
    answer: part,
    page,
    pages: pages.length,
    place: { page: index, tab: place.tab },
    stretch,
    id: (action) => encodeState({ command: view?.command ?? '', view: view?.id ?? '', action }),
    hasButtons: view !== undefined,
  };
  return wrap([header(shown), ...body(shown), ...footer(shown), ...controls(shown)], ACCENT);
};

/** What was done, in one message without buttons: asked again, the question would do it again. */
export const renderReport = (report: Answer): RenderedMessage => {
  const { answer, ...stretch } = stretchOf(report, undefined, 0);
  const [page = { blocks: [], sources: [] }] = toPages(answer, undefined);
  const alone = { pages: 1, place: { page: 0 }, stretch: { ...stretch, count: 1 } };
  const shown: View = { answer, page, ...alone, id: () => '', hasButtons: false };
  return wrap([header(shown), ...body(shown), ...footer(shown)], ACCENT);
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
