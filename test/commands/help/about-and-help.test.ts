import { describe, expect, test } from 'vitest';
import { commands as all } from '../../../commands/index.ts';
import { isMenuEntry } from '../../../src/asking/command.ts';
import { LOCALES } from '../../../src/model/localized.ts';
import { renderMessage } from '../../../src/render/message.ts';
import { ask, refusal } from '../../fixtures/ports.ts';

describe('/about', () => {
  test('names the documents, the period they cover and how much there is', () => {
    expect(ask('about').card.map(({ value }) => value)).toEqual([
      'The fate of the grounds, Two ports',
      '10 May – August 2024',
      '17 facts, 10 events, 5 people and bodies, 3 plans',
    ]);
  });
});

/** What is chosen from a menu is not typed. */
const commands = all.filter((command) => !isMenuEntry(command));

describe('/help', () => {
  test.each(LOCALES)('lists every command in %s by the name its readers see', (locale) => {
    const { sections } = ask('help', {}, locale);
    expect(sections).toHaveLength(commands.length);
    expect(new Set(sections.map(({ title }) => title)).size).toBe(commands.length);
    expect(sections[0]?.title).toBe(locale === 'ja' ? '/年表' : '/timeline');
  });

  test('its commands can be clicked where their ids are known', () => {
    const mention = (command: string) => `</${command}:42>`;
    const shown = JSON.stringify(renderMessage(ask('help'), { page: 0 }, { id: 'v', command: 'help' }, mention));
    expect(shown).toContain('### </timeline:42>');
    expect(JSON.stringify(renderMessage(ask('help'), { page: 0 }, { id: 'v', command: 'help' }))).toContain('### /timeline');
  });
});

test.each(['about', 'help'])('/%s takes no options', (command) => {
  expect(refusal(command, { from: '2024' })).toMatch(/takes no options/);
  expect(refusal(command, { from: '2024' }, 'ja')).toMatch(/選択肢はありません/);
});

test('an unknown command lists those there are', () => {
  expect(refusal('weather')).toMatch(/no command “weather”.*\/timeline \/ask/);
  expect(refusal('天気', {}, 'ja')).toMatch(/\/年表 \/質問/);
});
