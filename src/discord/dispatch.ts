import type { ChatInputCommandInteraction, Interaction, RepliableInteraction } from 'discord.js';
import { UserError } from '../errors.ts';
import { discordWords } from '../messages/discord.ts';
import { say } from '../messages/say.ts';
import { renderNotice } from '../render/message.ts';
import { answerAutocomplete } from './answer-autocomplete.ts';
import { answerCommand, invocationOf } from './answer-command.ts';
import { answerComponent } from './answer-component.ts';
import { deliver, tellAlone } from './deliver.ts';
import type { Door } from './door.ts';
import { describeError, isPast, logFailure } from './failure.ts';
import { firstTimeOnly } from './first-time-only.ts';
import { readerLocale } from './reader-locale.ts';
import type { Reply } from './reply.ts';

/** More than come in while a lost connection is resumed. */
const REMEMBERED = 10_000;

/** Answers interactions, each once and each on its own. */
export interface Dispatch {
  handle(interaction: Interaction): void;
  /** Takes no more, and resolves when all that are under way are answered. */
  settle(): Promise<void>;
}

const isKnown = (interaction: ChatInputCommandInteraction, { desk }: Door): boolean => {
  const { command } = invocationOf(interaction);
  return desk.commands.some(({ name }) => name === command);
};

const toReply = async (interaction: RepliableInteraction, door: Door): Promise<Reply> => {
  if (interaction.isMessageComponent()) return answerComponent(interaction, door);
  if (interaction.isChatInputCommand() && isKnown(interaction, door)) return answerCommand(interaction, door);
  const locale = readerLocale(undefined, interaction.locale, door.locale);
  return { audience: 'alone', make: () => renderNotice(say(locale, discordWords.unknownCommand), door.mention('help')) };
};

const answer = async (interaction: Interaction, door: Door): Promise<void> => {
  if (interaction.isAutocomplete()) await answerAutocomplete(interaction, door);
  else if (interaction.isRepliable()) await deliver(interaction, await toReply(interaction, door), door.patienceMs);
};

const nameOf = (interaction: Interaction): object => {
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) return { customId: interaction.customId };
  return { command: interaction.commandName };
};

/** What the user is told of an error: what they can mend, or a reference to the log. */
const explain = (error: unknown, interaction: Interaction, { logger, locale: fallback }: Door): string => {
  if (error instanceof UserError) return error.message;
  const locale = readerLocale(undefined, interaction.locale, fallback);
  return say(locale, discordWords.unexpected, { reference: logFailure(logger, error, nameOf(interaction)) });
};

const apologise = async (error: unknown, interaction: Interaction, door: Door): Promise<void> => {
  if (isPast(error)) door.logger.warn({ ...nameOf(interaction), error: describeError(error) }, 'Discord takes no answer any more');
  else if (interaction.isRepliable()) await tellAlone(interaction, renderNotice(explain(error, interaction, door)));
  else if (interaction.isAutocomplete()) {
    logFailure(door.logger, error, nameOf(interaction));
    if (!interaction.responded) await interaction.respond([]);
  }
};

/** A dispatch through one door. */
export const openDispatch = (door: Door): Dispatch => {
  const isFirst = firstTimeOnly(REMEMBERED);
  const running = new Set<Promise<void>>();
  let open = true;
  const serve = (interaction: Interaction): Promise<void> =>
    answer(interaction, door)
      .catch((error: unknown) => apologise(error, interaction, door))
      .catch((error: unknown) => door.logger.warn({ error: describeError(error) }, 'an error could not be told'));
  return {
    handle(interaction) {
      if (!open || !isFirst(interaction.id)) return;
      const served: Promise<void> = serve(interaction).finally(() => running.delete(served));
      running.add(served);
    },
    async settle() {
      open = false;
      await Promise.all(running);
    },
  };
};
