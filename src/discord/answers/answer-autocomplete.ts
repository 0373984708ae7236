import type { AutocompleteInteraction } from 'discord.js';
import { LANGUAGE_OPTION } from '../command-json.ts';
import type { Door } from '../door.ts';
import { invocationOf, whereaboutsOf } from './answer-command.ts';
import { readerLocale } from './reader-locale.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding */
const MOST_CHOICES = 25;
const MOST_CHARS = 100;

/** Offers what the typed letters may mean; a value too long for Discord is left out, as a cut one would mean something else. */
export const answerAutocomplete = async (interaction: AutocompleteInteraction, { desk, locale: fallback, today }: Door): Promise<void> => {
  const { name: option, value: typed } = interaction.options.getFocused(true);
  const { command, options: given } = invocationOf(interaction);
  const { [LANGUAGE_OPTION]: lang, [option]: _, ...options } = given;
  const reader = { server: whereaboutsOf(interaction).server, locale: readerLocale(lang, interaction.locale, fallback), today: today() };
  const choices = await desk.suggest({ command, option, typed, options }, reader);
  const fitting = choices.filter(({ value }) => value.length > 0 && value.length <= MOST_CHARS).slice(0, MOST_CHOICES);
  await interaction.respond(fitting.map(({ name, value }) => ({ name: name.slice(0, MOST_CHARS), value })));
};
