import type { AutocompleteInteraction } from 'discord.js';
import { LANGUAGE_OPTION } from './command-json.ts';
import type { Door } from './door.ts';
import { readerLocale } from './reader-locale.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding */
const MOST_CHOICES = 25;
const MOST_CHARS = 100;

/** Offers what the typed letters may mean; a value too long for Discord is left out, as a cut one would mean something else. */
export const answerAutocomplete = async (interaction: AutocompleteInteraction, { desk, locale: fallback }: Door): Promise<void> => {
  const { name: option, value: typed } = interaction.options.getFocused(true);
  const locale = readerLocale(interaction.options.getString(LANGUAGE_OPTION) ?? undefined, interaction.locale, fallback);
  const choices = desk.suggest(interaction.commandName, option, typed, locale);
  const fitting = choices.filter(({ value }) => value.length > 0 && value.length <= MOST_CHARS).slice(0, MOST_CHOICES);
  await interaction.respond(fitting.map(({ name, value }) => ({ name: name.slice(0, MOST_CHARS), value })));
};
