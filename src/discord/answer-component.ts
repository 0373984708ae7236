import { type MessageComponentInteraction, MessageFlags } from 'discord.js';
import { UserError } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Invocation } from '../model/answer.ts';
import type { Locale } from '../model/localized.ts';
import { renderNotice } from '../render/message.ts';
import { type Action, decodeState } from '../render/place.ts';
import { guildOf } from './answer-command.ts';
import { LANGUAGE_OPTION } from './command-json.ts';
import type { Door, View } from './door.ts';
import { askView, present, type Reading } from './present.ts';
import { readerLocale } from './reader-locale.ts';
import type { Audience, Reply } from './reply.ts';

/** One click on a message of ours. */
interface Click extends Reading {
  /** The value chosen in a menu. */
  chosen: string;
  /** Whether the message is the clicker's: their own question's answer, or shown to them alone. */
  own: boolean;
  ephemeral: boolean;
}

const isEphemeral = ({ message }: MessageComponentInteraction): boolean => message.flags.has(MessageFlags.Ephemeral);

const isOwn = (interaction: MessageComponentInteraction): boolean =>
  isEphemeral(interaction) || interaction.message.interactionMetadata?.user.id === interaction.user.id;

const withoutLanguage = ({ options: { [LANGUAGE_OPTION]: _, ...options }, ...view }: View): View => ({ ...view, options });

/** The asker reads on as they began; anyone else reads in their own language. */
const readClick = (interaction: MessageComponentInteraction, saved: View, door: Door): Click => {
  const own = isOwn(interaction);
  const view = own ? saved : withoutLanguage(saved);
  return {
    guild: guildOf(interaction),
    view,
    locale: readerLocale(view.options[LANGUAGE_OPTION], interaction.locale, door.locale),
    chosen: interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '',
    own,
    ephemeral: isEphemeral(interaction),
  };
};

/** Another question asked by a click, in the language and on the day of the first. */
const following = ({ view, ...click }: Click, { command, options }: Invocation): Click => {
  const { [LANGUAGE_OPTION]: lang } = view.options;
  return {
    ...click,
    view: { command, options: lang === undefined ? options : { ...options, [LANGUAGE_OPTION]: lang }, askedOn: view.askedOn },
  };
};

const sourceChosen = (chosen: string): Invocation => {
  const [document = '', paragraph] = chosen.split(':');
  return { command: 'source', options: { document, ...(paragraph && { paragraph }) } };
};

const outdated = (door: Door, locale: Locale, command: string): UserError =>
  new UserError(say(locale, 'discord.outdated', { command: door.mention(command) }));

const nextQuestion = async (door: Door, click: Click, index: number): Promise<Click> => {
  const { next } = await askView(door, click);
  const step = next[index];
  if (step === undefined) throw outdated(door, click.locale, click.view.command);
  return following(click, step.ask);
};

const copyReference = async (door: Door, click: Click) => {
  const { reference } = await askView(door, click);
  if (reference === undefined) throw outdated(door, click.locale, click.view.command);
  return renderNotice(reference);
};

const act = (door: Door, click: Click, action: Action): Reply => {
  const inPlace: Audience = click.own ? 'in place' : 'alone';
  switch (action.type) {
    case 'page':
      return { audience: inPlace, make: () => present(door, click, action.place) };
    case 'tab':
      return { audience: inPlace, make: () => present(door, click, { page: 0, tab: click.chosen }) };
    case 'source':
      return { audience: 'alone', make: () => present(door, following(click, sourceChosen(click.chosen))) };
    case 'next':
      return {
        audience: click.own && !click.ephemeral ? 'everyone' : 'alone',
        make: async () => present(door, await nextQuestion(door, click, action.index)),
      };
    case 'copy':
      return { audience: 'alone', make: () => copyReference(door, click) };
  }
};

/**
 * The answer to a button or a menu. The asker's own page and tab take the place of the message, and what they ask next is as public
 * as the message was; everyone else, and every source and reference, is answered alone.
 *
 * @throws {UserError} in the reader's language, when what stood behind the component is not known any more
 */
export const answerComponent = (interaction: MessageComponentInteraction, door: Door): Reply => {
  const locale = readerLocale(undefined, interaction.locale, door.locale);
  const state = decodeState(interaction.customId);
  if (state === undefined) throw outdated(door, locale, 'help');
  const view = door.views.findView(guildOf(interaction), state.view);
  if (view === undefined) throw new UserError(say(locale, 'discord.expired', { command: door.mention(state.command) }));
  return act(door, readClick(interaction, view, door), state.action);
};
