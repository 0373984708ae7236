import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { PostedMessage } from '../../src/loopback/state/message-store.ts';
import { screenWords } from '../../src/messages/screen.ts';
import { encodeState } from '../../src/render/place.ts';
import { buttonsOf, menusOf, textOf } from '../loopback/read-message.ts';
import { openStage, type Stage, troubles } from './stage.ts';

const ASKER = '41';
const OTHER = '42';

let stage: Stage;
let clock = { day: '2024-09-01', nowMs: 0 };
beforeAll(async () => {
  stage = await openStage({ today: () => clock.day, nowMs: () => clock.nowMs });
});
beforeEach(() => {
  clock = { day: '2024-09-01', nowMs: 0 };
});
afterEach(() => {
  expect(stage.loopback.violations).toEqual([]);
  expect(troubles(stage)).toEqual([]);
});
afterAll(() => stage.close());

const posted = (message: PostedMessage | undefined): PostedMessage => {
  if (message === undefined) throw new Error('no message came');
  return message;
};
const ask = async (command: string, options = {}, asker = {}): Promise<PostedMessage> =>
  posted((await stage.loopback.interact({ command, options, userId: ASKER, ...asker })).message);

const idOf = (message: PostedMessage, label: string): string => {
  const id = buttonsOf(message)[label];
  if (id === undefined) throw new Error(`no button “${label}” among ${Object.keys(buttonsOf(message))}`);
  return id;
};
const press = (message: PostedMessage, label: string, asker = {}) =>
  stage.loopback.pressButton(message, idOf(message, label), { userId: ASKER, ...asker });
const menuOf = (message: PostedMessage, holding: string) => {
  const menu = menusOf(message).find(({ options }) => Object.values(options).some((value) => value.includes(holding)));
  if (menu === undefined) throw new Error(`no menu holds “${holding}”`);
  const value = Object.values(menu.options).find((candidate) => candidate.includes(holding)) ?? '';
  return { id: menu.customId, value };
};
const choose = (message: PostedMessage, holding: string, asker = {}) => {
  const { id, value } = menuOf(message, holding);
  return stage.loopback.selectMenu(message, id, [value], { userId: ASKER, ...asker });
};
/** Lets days pass on each of which somebody uses Keii. */
const useFor = async (days: number): Promise<void> => {
  for (let day = 1; day <= days; day += 1) {
    clock.nowMs += 86_400_000;
    await stage.store.findView({ server: 'elsewhere', channel: 'c', member: 'm' }, 'none');
  }
};
const withButton = (message: PostedMessage, customId: string): PostedMessage => ({
  ...message,
  api: { ...message.api, components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: customId }] }] },
});
const [NEXT, PREVIOUS, COPY] = [screenWords.next.en, screenWords.previous.en, screenWords.copy.en];
const ONWARD = 'Onward';

describe('turning pages', () => {
  test('changes the asker’s message in place', async () => {
    const message = await ask('chapters');
    const { kind, message: turned } = await press(message, NEXT);
    expect(kind).toBe('update');
    expect(turned?.api.id).toBe(message.api.id);
    expect(textOf(posted(turned))).toContain('Page 2 of');
    expect(textOf(posted((await press(posted(turned), PREVIOUS)).message))).toContain('Page 1 of');
  });

  test('shows another member a page of their own, in their language, and leaves the message as it is', async () => {
    const message = await ask('chapters', { lang: 'en' });
    const { kind, message: own } = await press(message, NEXT, { userId: OTHER, locale: 'ja' });
    expect([kind, own?.visibleTo]).toEqual(['message', OTHER]);
    expect(textOf(posted(own))).toMatch(/^## ja .*[\s\S]*2 \/ \d+ページ/);
    expect(textOf(posted(stage.loopback.messages().find(({ api }) => api.id === message.api.id)))).toContain('Page 1 of');
  });

  test('goes on in place on the page shown to another member', async () => {
    const own = posted((await press(await ask('chapters'), NEXT, { userId: OTHER })).message);
    const { kind, message } = await press(own, NEXT, { userId: OTHER });
    expect([kind, message?.api.id, message?.visibleTo]).toEqual(['update', own.api.id, OTHER]);
    expect(textOf(posted(message))).toContain('Page 3 of');
  });

  test('keeps the language asked for and the day', async () => {
    const message = await ask('chapters', { lang: 'en', about: 'x' }, { locale: 'ja' });
    clock.day = '2024-09-02';
    const turned = await press(message, NEXT, { locale: 'ja' });
    expect(textOf(posted(turned.message))).toMatch(/^## en 2024\\?-09\\?-01 x/);
  });

  test('works on a private answer', async () => {
    const message = await ask('chapters', { private: true });
    const turned = await press(message, NEXT);
    expect([turned.kind, turned.message?.visibleTo]).toEqual(['update', ASKER]);
  });

  test('works in direct messages', async () => {
    const message = await ask('chapters', {}, { guildId: null });
    expect((await press(message, NEXT)).kind).toBe('update');
  });
});

describe('choosing a tab', () => {
  test('changes the asker’s message in place, and pages stay in the tab', async () => {
    const chosen = await choose(await ask('chapters'), 'second');
    expect(chosen.kind).toBe('update');
    expect(textOf(posted(chosen.message))).toContain('Second 0');
    expect(textOf(posted((await press(posted(chosen.message), NEXT)).message))).toMatch(/Second \d+/);
  });

  test('answers another member alone', async () => {
    const { kind, message } = await choose(await ask('chapters'), 'second', { userId: OTHER });
    expect([kind, message?.visibleTo]).toEqual(['message', OTHER]);
  });

  test('is done by a button where they are few', async () => {
    const chosen = await press(await ask('chapters', { about: 'few' }), 'Second');
    expect(chosen.kind).toBe('update');
    expect(textOf(posted(chosen.message))).toContain('Second 0');
    expect(Object.keys(buttonsOf(posted(chosen.message)))).toContain('First');
  });
});

describe('the button beside a section', () => {
  test.each([ASKER, OTHER])('answers user %s alone, whoever asked', async (userId) => {
    const second = posted((await choose(await ask('chapters', { lang: 'en' }), 'second')).message);
    const { kind, message } = await press(second, 'Inside Second', { userId });
    expect([kind, message?.visibleTo]).toEqual(['message', userId]);
    expect(textOf(posted(message))).toMatch(/^## \w\w \S+ Second/);
  });
});

describe('opening a source', () => {
  test.each([ASKER, OTHER])('answers user %s alone, whoever asked', async (userId) => {
    const { kind, message } = await choose(await ask('timeline'), 'source?', { userId });
    expect([kind, message?.visibleTo]).toEqual(['message', userId]);
    expect(textOf(posted(message))).toContain('¶');
  });

  test('offers a reference to copy, in both languages', async () => {
    const passage = posted((await choose(await ask('timeline'), 'source?')).message);
    const { message } = await press(passage, COPY);
    expect(message?.visibleTo).toBe(ASKER);
    expect(textOf(posted(message))).toMatch(/```[\s\S]*「漁場の行方」[\s\S]*“The fate of the grounds”[\s\S]*```/);
  });
});

describe('asking on', () => {
  test.each([
    ['the asker of a public answer gets a public one', {}, ASKER, undefined],
    ['the asker of a private answer gets a private one', { private: true }, ASKER, ASKER],
    ['another member gets a private one', {}, OTHER, OTHER],
  ])('%s', async (_, options, userId, visibleTo) => {
    const { kind, message } = await press(await ask('chapters', options), ONWARD, { userId });
    expect([kind, message?.visibleTo]).toEqual(['message', visibleTo]);
    expect(textOf(posted(message))).toContain('onward');
  });

  test('keeps the language asked for', async () => {
    const { message } = await press(await ask('chapters', { lang: 'ja' }), ONWARD, { locale: 'en-US' });
    expect(textOf(posted(message))).toMatch(/^## ja/);
  });
});

test('buttons and menus work after a restart', async () => {
  const message = await ask('chapters');
  await stage.restart();
  expect((await press(message, NEXT)).kind).toBe('update');
  expect((await choose(message, 'second')).kind).toBe('update');
});

describe('what stands behind a button no longer', () => {
  test.each([
    ['ja', /期限が切れました/],
    ['en-US', /have expired/],
  ] as const)('is said in %s, with the command to ask again', async (locale, words) => {
    const message = await ask('chapters');
    await useFor(91);
    const { message: told } = await press(message, NEXT, { userId: OTHER, locale });
    expect(textOf(posted(told))).toMatch(words);
    expect(textOf(posted(told))).toMatch(/<\/chapters:\d+>$/);
    expect(told?.visibleTo).toBe(OTHER);
  });

  test('in another server is not found', async () => {
    const view = await stage.store.saveView(
      { server: 'some other server', channel: 'c', member: 'm' },
      { command: 'chapters', options: {}, askedOn: '2024-09-01' },
    );
    const stolen = withButton(await ask('chapters'), `chapters:${view}:page:1:`);
    expect(textOf(posted((await stage.loopback.pressButton(stolen, `chapters:${view}:page:1:`, { userId: ASKER })).message))).toContain(
      'have expired',
    );
  });
});

describe('a component of another version', () => {
  test.each(['', 'x', 'timeline:abc', 'timeline:abc:page:many', 'v0|timeline|2'])('“%s” is answered helpfully', async (customId) => {
    const message = withButton(await ask('chapters'), customId || ' ');
    const { message: told } = await stage.loopback.pressButton(message, customId || ' ', { userId: ASKER });
    expect(textOf(posted(told))).toMatch(/older version .*<\/help:\d+>$/);
    expect(told?.visibleTo).toBe(ASKER);
  });

  test('that asks on where nothing follows any more is answered helpfully', async () => {
    const view = await stage.store.saveView(
      { server: '900000000000000001', channel: 'c', member: 'm' },
      { command: 'chapters', options: {}, askedOn: '2024-09-01' },
    );
    const id = encodeState({ command: 'chapters', view: view ?? '', action: { type: 'next', index: 7 } });
    const { message } = await stage.loopback.pressButton(withButton(await ask('chapters'), id), id, { userId: ASKER });
    expect(textOf(posted(message))).toMatch(/older version .*<\/chapters:\d+>$/);
  });
});

test('a view of a command that is gone names the commands there are', async () => {
  const message = await ask('chapters');
  await stage.restart(commands);
  const { message: told } = await press(message, NEXT);
  expect(textOf(posted(told))).toContain('There is no command “chapters”');
  await stage.restart();
});

describe('a store that does not do its part', () => {
  let works = true;
  let held: Stage;
  beforeAll(async () => {
    held = await openStage({
      views: (store) => ({
        saveView: async (...asked) => (works ? store.saveView(...asked) : undefined),
        findView: async (...asked) => (works ? store.findView(...asked) : 'unreachable'),
        trouble: () => (works ? undefined : 'full'),
      }),
    });
  });
  beforeEach(() => {
    works = true;
  });
  afterAll(() => held.close());

  test.each([
    ['ja', /いまはボタンをお出しできません/],
    ['en-US', /No buttons just now/],
  ] as const)('costs an answer its buttons and nothing else, which is said in %s', async (locale, words) => {
    works = false;
    const { message } = await held.loopback.interact({ command: 'chapters', locale });
    expect([buttonsOf(posted(message)), menusOf(posted(message))]).toEqual([{}, []]);
    expect(textOf(posted(message))).toMatch(words);
    expect(textOf(posted(message))).toMatch(/^## \S/);
    expect([held.loopback.violations, troubles(held)]).toEqual([[], []]);
  });

  test.each([
    ['ja', /いまの不具合[\s\S]*ディスクがいっぱい/],
    ['en-US', /Not working just now[\s\S]*is full/],
  ] as const)('is told by /about in %s, while it lasts', async (locale, words) => {
    const about = async () => textOf(posted((await held.loopback.interact({ command: 'about', locale })).message));
    expect(await about()).not.toMatch(words);
    works = false;
    expect(await about()).toMatch(words);
  });

  test('is said to whoever presses a button, who can press it again later', async () => {
    const { message } = await held.loopback.interact({ command: 'chapters', userId: ASKER });
    const turn = () => held.loopback.pressButton(posted(message), idOf(posted(message), NEXT), { userId: ASKER });
    works = false;
    const { message: told } = await turn();
    expect(textOf(posted(told))).toMatch(/cannot be read just now.*<\/chapters:\d+>$/);
    expect(told?.visibleTo).toBe(ASKER);
    works = true;
    expect((await turn()).kind).toBe('update');
  });
});
