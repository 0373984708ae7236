import type { AutocompleteInteraction, ChatInputCommandInteraction, Interaction, RepliableInteraction } from 'discord.js';
import { UserError } from '../errors.ts';
import { discordWords } from '../messages/discord.ts';
import { say } from '../messages/say.ts';
import type { Localized } from '../model/localized.ts';
import { renderNotice } from '../render/message.ts';
import { answerAutocomplete } from './answers/answer-autocomplete.ts';
import { answerCommand, invocationOf, whereaboutsOf } from './answers/answer-command.ts';
import { answerComponent } from './answers/answer-component.ts';
import { answerMessageMenu, menuCommand } from './answers/answer-message-menu.ts';
import { openDelivery } from './answers/deliver.ts';
import { mayAsk } from './answers/may-ask.ts';
import { readerLocale } from './answers/reader-locale.ts';
import type { Made, Reply } from './answers/reply.ts';
import type { Door } from './door.ts';
import { describeError, isPast, logFailure } from './failure.ts';
import { firstTimeOnly } from './turns/first-time-only.ts';
import { openTurns } from './turns/turns.ts';

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

/** A reply to anything; what goes wrong in reading an interaction goes wrong when the reply is made. */
const toReply = (interaction: RepliableInteraction, door: Door): Reply => {
  try {
    return replyTo(interaction, door);
  } catch (error) {
    return { audience: 'alone', make: () => Promise.reject(error) };
  }
};

const notice = (words: Localized, interaction: RepliableInteraction, door: Door): Reply => {
  const locale = readerLocale(undefined, interaction.locale, door.locale);
  return { audience: 'alone', make: async () => ({ aside: renderNotice(say(locale, words), door.mention('help')) }) };
};

const replyTo = (interaction: RepliableInteraction, door: Door): Reply => {
  const may = mayAsk(interaction, door);
  const refusal = notice(discordWords.managersOnly, interaction, door);
  if (may === false) return refusal;
  const reply = replyToAllowed(interaction, door);
  if (may === true) return reply;
  may.unsaid.catch(() => undefined);
  return { ...reply, make: async () => ((await may.unsaid) ? reply : refusal).make() };
};

const replyToAllowed = (interaction: RepliableInteraction, door: Door): Reply => {
  if (interaction.isMessageComponent()) return answerComponent(interaction, door);
  const entry = interaction.isMessageContextMenuCommand() ? menuCommand(interaction.commandName, door.desk.commands) : undefined;
  if (interaction.isMessageContextMenuCommand() && entry !== undefined) return answerMessageMenu(interaction, entry, door);
  if (interaction.isChatInputCommand() && isKnown(interaction, door)) return answerCommand(interaction, door);
  return notice(discordWords.unknownCommand, interaction, door);
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

/** An interaction being answered. */
interface Served {
  /** Makes the answer; never rejects. */
  make(): Promise<void>;
  /** Resolves when Discord has the answer, or the failure is logged. */
  done: Promise<void>;
  defer(): void;
}

const serveReply = (interaction: RepliableInteraction, door: Door): Served => {
  const { audience, make } = toReply(interaction, door);
  const delivery = openDelivery(interaction, audience);
  const made = Promise.withResolvers<Made>();
  const apologise = async (error: unknown): Promise<void> => {
    if (isPast(error)) door.logger.warn({ ...nameOf(interaction), error: describeError(error) }, 'Discord takes no answer any more');
    else await delivery.tellAlone(renderNotice(explain(error, interaction, door)));
  };
  return {
    make: () => make().then(made.resolve, made.reject),
    done: made.promise.then(delivery.give).catch(apologise),
    defer: delivery.defer,
  };
};

const serveAutocomplete = (interaction: AutocompleteInteraction, door: Door): Served => {
  const made = Promise.withResolvers<void>();
  const apologise = async (error: unknown): Promise<void> => {
    if (isPast(error)) door.logger.warn({ ...nameOf(interaction), error: describeError(error) }, 'Discord takes no answer any more');
    else logFailure(door.logger, error, nameOf(interaction));
    if (!interaction.responded && !isPast(error)) await interaction.respond([]);
  };
  return {
    make: async () => made.resolve(answerAutocomplete(interaction, door)),
    done: made.promise.catch(apologise),
    defer: () => undefined,
  };
};

/** A dispatch through one door. */
export const openDispatch = (door: Door): Dispatch => {
  const isFirst = firstTimeOnly(REMEMBERED);
  const turns = openTurns(door.patienceMs);
  const underWay = new Set<Promise<void>>();
  let open = true;
  return {
    handle(interaction) {
      if (!open || !isFirst(interaction.id)) return;
      if (!interaction.isAutocomplete() && !interaction.isRepliable()) return;
      const { make, defer, done } = interaction.isAutocomplete() ? serveAutocomplete(interaction, door) : serveReply(interaction, door);
      const served: Promise<void> = done
        .catch((error: unknown) => door.logger.warn({ error: describeError(error) }, 'an error could not be told'))
        .finally(() => underWay.delete(served));
      underWay.add(served);
      turns.add({ ...whereaboutsOf(interaction), run: make, defer });
    },
    async settle() {
      open = false;
      await Promise.all(underWay);
    },
  };
};
