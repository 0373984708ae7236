import { type MessageComponentInteraction, MessageFlags } from 'discord.js';
import { discordWords } from '../../messages/discord.ts';
import { say } from '../../messages/say.ts';
import { screenWords } from '../../messages/screen.ts';
import type { Words } from '../../messages/words.ts';
import type { Answer, Invocation, Step } from '../../model/answer.ts';
import { LOCALES, type Locale } from '../../model/localized.ts';
import { openersOf } from '../../render/blocks.ts';
import { renderNotice, renderReference, renderReport } from '../../render/message.ts';
import { type Action, decodeInvocation, decodeState } from '../../render/place.ts';
import { LANGUAGE_OPTION } from '../command-json.ts';
import type { Door, View } from '../door.ts';
import { whereaboutsOf } from './answer-command.ts';
import { askView, confirmView, present, type Reading } from './present.ts';
import { readerLocale } from './reader-locale.ts';
import type { Audience, Made, Reply } from './reply.ts';

/** One click on a message of ours. */
interface Click extends Reading {
  /** The value chosen in a menu. */
  chosen: string;
  own: boolean;
}

const isEphemeral = ({ message }: MessageComponentInteraction): boolean => message.flags.has(MessageFlags.Ephemeral);

/** Whether the message is the clicker's: their own question's answer, or shown to them alone. */
const isOwn = (interaction: MessageComponentInteraction): boolean =>
  isEphemeral(interaction) || interaction.message.interactionMetadata?.user.id === interaction.user.id;

const withoutLanguage = ({ options: { [LANGUAGE_OPTION]: _, ...options }, ...view }: View): View => ({ ...view, options });

/** A view as it was found. */
interface Saved {
  id: string;
  view: View;
}

/** The asker reads on as they began; anyone else reads in their own language. */
const readClick = (interaction: MessageComponentInteraction, { id, view: saved }: Saved, door: Door): Click => {
  const own = isOwn(interaction);
  const keepsView = own || saved.options[LANGUAGE_OPTION] === undefined;
  const view = keepsView ? saved : withoutLanguage(saved);
  return {
    where: whereaboutsOf(interaction),
    view,
    id: keepsView ? id : undefined,
    locale: readerLocale(view.options[LANGUAGE_OPTION], interaction.locale, door.locale),
    chosen: interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '',
    own,
  };
};

/** Another question asked by a click, in the language and on the day of the first. */
const following = ({ view, id: _, ...click }: Click, { command, options }: Invocation): Click => {
  const { [LANGUAGE_OPTION]: lang } = view.options;
  return {
    ...click,
    view: { command, options: lang === undefined ? options : { ...options, [LANGUAGE_OPTION]: lang }, askedOn: view.askedOn },
  };
};

const notice = (door: Door, locale: Locale, words: Words, command: string): Made => ({
  aside: renderNotice(say(locale, words), door.mention(command)),
});

const outdated = (door: Door, { locale, view }: Reading): Made => notice(door, locale, discordWords.outdated, view.command);

/** Asks what one of an answer's buttons asks. */
const take = async (door: Door, click: Click, stepsOf: (answer: Answer) => Step[], index: number): Promise<Made> => {
  const step = stepsOf(await askView(door, click))[index];
  return step === undefined ? outdated(door, click) : present(door, following(click, step.ask));
};

/** In every language, whatever the reader's: footnotes follow the text they stand under. */
const copyReference = async (door: Door, click: Click): Promise<Made> => {
  const answers = await Promise.all(LOCALES.map((locale) => askView(door, { ...click, locale })));
  const references = answers.flatMap(({ locale, reference }) => (reference === undefined ? [] : [[locale, reference] as const]));
  return references.length < LOCALES.length
    ? outdated(door, click)
    : { message: renderReference(Object.fromEntries(references) as Record<Locale, string>) };
};

/** Makes the change that was asked for and reports, or leaves it. */
const decide = async (door: Door, click: Click, decision: 'confirm' | 'leave'): Promise<Made> => {
  if (decision === 'leave') return { message: renderNotice(say(click.locale, screenWords.left)) };
  const report = await confirmView(door, click);
  const views = report.next.map(({ ask }) => door.views.saveView(click.where, following(click, ask).view));
  return { message: renderReport(report, await Promise.all(views)) };
};

const audienceOf = (interaction: MessageComponentInteraction, { type }: Action): Audience => {
  if (type === 'open' || type === 'beside' || type === 'copy' || !isOwn(interaction)) return 'alone';
  if (type === 'next') return isEphemeral(interaction) ? 'alone' : 'everyone';
  return 'in place';
};

const act = async (door: Door, click: Click, action: Action): Promise<Made> => {
  switch (action.type) {
    case 'page':
      return present(door, click, action.place);
    case 'tab':
      return present(door, click, { page: 0, tab: click.chosen });
    case 'open':
      return present(door, following(click, decodeInvocation(click.chosen)));
    case 'next':
      return take(door, click, ({ next }) => next, action.index);
    case 'beside':
      return take(door, click, openersOf, action.index);
    case 'copy':
      return copyReference(door, click);
    case 'confirm':
    case 'leave':
      return click.own ? decide(door, click, action.type) : { aside: renderNotice(say(click.locale, discordWords.notYours)) };
  }
};

/**
 * The answer to a button or a menu. The asker's own page and tab take the place of the message, and what they ask next is as public
 * as the message was; everyone else, and every source and reference, is answered alone.
 */
export const answerComponent = (interaction: MessageComponentInteraction, door: Door): Reply => {
  const locale = readerLocale(undefined, interaction.locale, door.locale);
  const state = decodeState(interaction.customId);
  if (state === undefined) return { audience: 'alone', make: async () => notice(door, locale, discordWords.outdated, 'help') };
  return {
    audience: audienceOf(interaction, state.action),
    async make() {
      const view = await door.views.findView(whereaboutsOf(interaction), state.view);
      if (typeof view === 'string') return notice(door, locale, discordWords[view], state.command);
      return act(door, readClick(interaction, { id: state.view, view }, door), state.action);
    },
  };
};
