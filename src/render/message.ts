import { type APIContainerComponent, ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { discordWords } from '../messages/discord.ts';
import { say } from '../messages/say.ts';
import { screenWords } from '../messages/screen.ts';
import type { Answer } from '../model/answer.ts';
import type { Locale } from '../model/localized.ts';
import { cutToRow } from '../text/rows.ts';
import type { Block } from './block.ts';
import { type Means, openersOf } from './blocks.ts';
import { clip, escapeTyped } from './escape.ts';
import { button, type Child, type Row, row, separator, text } from './message/components.ts';
import { openMenus, tabMenu } from './message/menus.ts';
import { nextButtons, ROW_BUTTONS } from './message/offers.ts';
import { pageButtons, whereabouts } from './message/turning.ts';
import type { View } from './message/view.ts';
import { isSetApart, type Page, showBlock, showBlocks, showSource, showSourcesShort, toPages } from './pages.ts';
import { encodeState, type Place } from './place.ts';
import { stretchOf } from './stretch.ts';

/** A message as Discord's API takes it: Components V2, nobody pinged. */
export interface RenderedMessage {
  flags: MessageFlags.IsComponentsV2;
  components: [APIContainerComponent];
  allowed_mentions: { parse: [] };
}

const ACCENT = 0x2f7f86;
const ACCENT_NOTICE = 0xb98a2f;
const TITLE_CHARS = 240;
const SCOPE_CHARS = 300;
const NOTICE_CHARS = 1800;
const REFERENCE_CHARS = 1500;
/** A question is its answer's title, in one row; all of it stands in the line above the message. */
const ROW_COLUMNS = 58;

const wrap = (components: Child[], accent: number): RenderedMessage => ({
  flags: MessageFlags.IsComponentsV2,
  components: [{ type: ComponentType.Container, accent_color: accent, components }],
  allowed_mentions: { parse: [] },
});

const EMPTY_PAGE: Page = { blocks: [], sources: [], isOpening: false };

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
