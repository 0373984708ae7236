import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Preview, startPreview } from '../../src/preview/start-preview.ts';
import { connectBot, type TestBot } from '../loopback/echo-bot.ts';
import { findChromium, launchBrowser } from './browser.ts';
import { DEMO_COMMANDS, handleDemo } from './demo-bot.ts';

const chromiumPath = findChromium();

describe.skipIf(chromiumPath === undefined)('the page', () => {
  let browser: Browser;
  let preview: Preview;
  let bot: TestBot;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser(chromiumPath ?? '');
  });
  afterAll(() => browser.close());

  const open = async (context: BrowserContextOptions = {}) => {
    preview = await startPreview({ port: 0, examples: { ja: ['/年表 いつから:3月'], en: ['/timeline from:March'] } });
    bot = await connectBot(preview, DEMO_COMMANDS, handleDemo);
    page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 }, ...context });
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (entry) => entry.type() === 'error' && problems.push(entry.text()));
    await page.goto(preview.url);
    await page.locator('#welcome').waitFor();
  };
  afterEach(async () => {
    await page.close();
    await bot.client.destroy();
    await preview.close();
    expect([bot.failures, problems.splice(0)]).toEqual([[], []]);
  });

  const input = () => page.getByRole('combobox', { name: /command|コマンド/u });
  const options = () => page.getByRole('listbox').getByRole('option');
  const lastMessage = () => page.locator('.message').last();

  test('works by keyboard alone: command, option, completion, answer, paging', async () => {
    await open();
    await page.keyboard.type('/');
    expect(await options().allInnerTexts()).toHaveLength(8);
    await page.keyboard.type('tim');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).innerText()).toContain('actor');
    await page.keyboard.press('Tab');
    await page.keyboard.type('hop');
    await page.getByRole('option', { name: 'Grace Hopper' }).waitFor();
    await expect.poll(() => options().count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await page.locator('.pill').innerText()).toMatch(/actor\s*Grace Hopper/u);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Timeline: id:Grace Hopper' }).waitFor();
    expect(await lastMessage().innerText()).toContain('you used /timeline');
    await page.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('page 2 · en-US').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('page 3 · en-US').waitFor();
    expect(await page.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
  });

  test('takes a pasted line, and the line of an earlier command', async () => {
    await open();
    await input().fill('/timeline from:March actor:id:Ada');
    expect(await page.locator('.pill').innerText()).toMatch(/from\s*March/u);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Timeline: id:Ada' }).waitFor();
    await page.locator('.used-command').click();
    expect(await page.locator('.pill').innerText()).toMatch(/from\s*March/u);
  });

  test('takes plain words as a question, and an example at a click', async () => {
    await open();
    await page.getByRole('button', { name: /timeline.*March/su }).click();
    await page.getByRole('heading', { name: 'Timeline: March' }).waitFor();
    await input().fill('When was it?');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Timeline: When was it?' }).waitFor();
    expect(await page.locator('#welcome').isVisible()).toBe(false);
  });

  test('leaves an input method alone until its text is settled', async () => {
    await open({ locale: 'ja-JP' });
    await page.keyboard.type('/timeline actor:');
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'ゆかわ', selectionStart: 3, selectionEnd: 3 });
    expect(await input().inputValue()).toBe('ゆかわ');
    await keyboard.send('Input.insertText', { text: '湯川' });
    await page.getByRole('option', { name: '湯川秀樹' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('.pill').innerText()).toMatch(/人物\s*湯川秀樹/u);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Timeline: id:湯川秀樹' }).waitFor();
  });

  test('asks for what is missing and says what it does not know', async () => {
    await open();
    await input().fill('/ask ');
    await page.keyboard.press('Enter');
    expect(await page.getByText('Still needed: question').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await input().fill('/nothing');
    await page.keyboard.press('Enter');
    expect(await page.getByText('There is no such command.').isVisible()).toBe(true);
  });

  test('takes what an input method writes: full-width slash, space and colon', async () => {
    await open({ locale: 'ja-JP' });
    await input().fill('／年表　いつから：3月　並び順：新しい順');
    await page.keyboard.press('Enter');
    expect(await page.locator('.pill').allInnerTexts()).toEqual(['いつから\n3月', '並び順\n新しい順']);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Timeline: 3月' }).waitFor();
  });

  test('sends nothing on the Enter that ends a composition, as Safari tells it', async () => {
    await open({ locale: 'ja-JP' });
    await input().fill('/年表 いつから:3がつ');
    const enter = { key: 'Enter', code: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
    await input().evaluate((element, init) => element.dispatchEvent(new KeyboardEvent('keydown', init)), enter);
    expect([await input().inputValue(), await page.locator('.message').count()]).toEqual(['3がつ', 0]);
  });

  test('asks which option words are meant for, and takes the answer at a click', async () => {
    await open({ locale: 'ja-JP' });
    await input().fill('/timeline hopper');
    await page.getByRole('option', { name: 'Grace Hopper' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('.hint').innerText()).toBe('「hopper」はどの項目の値ですか。');
    expect(await options().allInnerTexts()).toEqual(['人物\nGrace Hopper', 'いつから\nhopper']);
    expect(await page.locator('.message').count()).toBe(0);
    await page.getByRole('option', { name: 'Grace Hopper' }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Timeline: id:Grace Hopper' }).waitFor();
  });

  test('names an option that is not there, and keeps the line', async () => {
    await open();
    await input().fill('/ask question:why');
    await page.keyboard.press('Escape');
    await input().fill('/timeline as-of:2025 from:March');
    await page.keyboard.press('Enter');
    expect(await page.locator('.hint').innerText()).toBe('/timeline has no option “as-of”. It takes: from, actor, order.');
    expect(await input().inputValue()).toBe('as-of:2025');
    expect(await page.locator('.pill').innerText()).toMatch(/from\s*March/u);
  });

  test('keeps a refused line for mending, and says why in the reader’s language', async () => {
    await open({ locale: 'ja-JP' });
    await input().fill('/timeline from:March order:sideways');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByText('「sideways」は「並び順」の選択肢にありません。').waitFor();
    expect(await input().inputValue()).toBe('sideways');
    expect(await options().allInnerTexts()).toEqual(['古い順', '新しい順']);
    expect(await page.locator('.message').count()).toBe(0);
    await page.getByRole('option', { name: '新しい順' }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Timeline: March' }).waitFor();
  });

  test('posts once at a double press', async () => {
    await open();
    await input().fill('/timeline ');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Detail' }).dblclick({ delay: 60 });
    await page.getByText('In detail').waitFor();
    await page.waitForTimeout(300);
    expect(await page.getByText('In detail').count()).toBe(1);
  });

  test('starts a command at a click on its mention', async () => {
    await open({ locale: 'ja-JP' });
    await input().fill('/help ');
    await page.keyboard.press('Enter');
    await page.locator('.message').getByRole('button', { name: '/年表' }).last().click();
    expect(await page.locator('.pill-command').innerText()).toBe('/年表');
  });

  test('opens a menu; the answer is private and can be dismissed', async () => {
    await open();
    await input().fill('/timeline');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const menu = page.getByRole('combobox', { name: 'Open a source' });
    await menu.selectOption('[2] Diary');
    await page.getByText('Source 2').waitFor();
    expect(await lastMessage().innerText()).toContain('Only you can see this');
    expect(await menu.inputValue()).toBe('');
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByText('Source 2').count()).toBe(0);
  });

  test('speaks the chosen language, and has the bot speak it', async () => {
    await open({ locale: 'ja-JP' });
    expect(await page.getByRole('heading', { level: 2, name: 'ようこそ' }).isVisible()).toBe(true);
    await input().fill('/年表 ');
    await page.keyboard.press('Enter');
    await page.getByText('page 1 · ja').waitFor();
    expect(await lastMessage().innerText()).toMatch(/あなた\s*が\s*\/年表\s*を使用しました/u);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await lastMessage().innerText()).toMatch(/you\s*used\s*\/timeline/u);
    await input().fill('/timeline ');
    await page.keyboard.press('Enter');
    await page.getByText('page 1 · en-US').waitFor();
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  const minutes = { name: '議事録.txt', mimeType: 'text/plain', buffer: Buffer.from('本文') };

  test('sends a file, a channel and a role with a command, and shows the pictures that come back', async () => {
    await open({ locale: 'ja-JP' });
    const chooser = page.waitForEvent('filechooser');
    await input().fill('/追加 ファイル ');
    expect(await options().allInnerTexts()).toEqual(['ファイルを選ぶ…\nページのどこかにドロップしても追加できます']);
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(minutes);
    expect(await page.locator('.pill').innerText()).toBe('資料\n議事録.txt');
    await page.keyboard.type('where:');
    expect(await options().allInnerTexts()).toEqual(['#briefing', '#newsroom']);
    await page.keyboard.type('#news');
    await page.keyboard.press('Enter');
    await page.keyboard.type('who:');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '議事録.txt' }).waitFor();
    expect(await lastMessage().innerText()).toMatch(/本文[\s\S]*#newsroom @editors/u);
    expect(await lastMessage().getByRole('link', { name: 'Open' }).getAttribute('href')).toBe('https://example.org/');
    const widths = await lastMessage()
      .getByRole('img', { name: 'A chart' })
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(widths).toEqual([1, 1]);
    expect(await lastMessage().locator('.used').innerText()).toContain('/追加 ファイル');
  });

  const drop = async (name: string, text: string) => {
    const transfer = await page.evaluateHandle(
      ([called, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content ?? ''], called ?? '', { type: 'text/plain' }));
        return data;
      },
      [name, text],
    );
    await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  };

  test('takes a dropped file for the command in the box, and asks for it when words stand there', async () => {
    await open();
    await input().fill('/add file minutes');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByText('“document” takes a file: choose one, or drop it here.').waitFor();
    await drop('minutes.txt', 'All agreed.');
    expect(await page.locator('.pill').innerText()).toBe('document\nminutes.txt');
    await drop('more.txt', 'x');
    expect(await page.locator('.hint').innerText()).toBe('/add file takes no file, or no more.');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'minutes.txt' }).waitFor();
  });

  test('posts words and files, which the bot reads at an entry of the message’s menu', async () => {
    await open({ locale: 'ja-JP' });
    await drop('memo.txt', 'x');
    await page.keyboard.type('これを読んで');
    await page.getByRole('option', { name: 'メッセージとして投稿' }).click();
    await lastMessage().getByText('memo.txt').waitFor();
    expect(await lastMessage().locator('.byline').innerText()).toMatch(/^あなた/u);
    await lastMessage().hover();
    await lastMessage().getByLabel('このメッセージの操作').click();
    await page.getByRole('button', { name: '資料に加える' }).click();
    await page.getByText('Read: これを読んで memo.txt').waitFor();
    expect(await lastMessage().locator('.used').innerText()).toContain('資料に加える');
    expect(await page.locator('.more[open]').count()).toBe(0);
  });

  test('shows a form, says what it lacks, and sends it with files', async () => {
    await open({ locale: 'ja-JP' });
    await input().fill('/add by form ');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add a document' });
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('任意');
    await page.keyboard.press('Enter');
    await dialog.getByText('入力が必要です: Title').waitFor();
    await dialog.getByLabel('Title').fill('Minutes');
    await dialog.getByLabel('Text').fill('one\ntwo');
    await dialog.getByLabel('Files').setInputFiles([minutes]);
    await dialog.getByLabel('Channel').selectOption('#newsroom');
    await dialog.getByRole('button', { name: '送信' }).click();
    await page.getByText('Minutes | one').waitFor();
    expect(await lastMessage().innerText()).toContain('議事録.txt: 本文 | #newsroom');
    expect(await dialog.isVisible()).toBe(false);
  });

  test('marks a channel where something new stands', async () => {
    await open();
    await page.getByRole('button', { name: 'newsroom' }).click();
    await input().fill('/silence ');
    const [guild] = [...bot.client.guilds.cache.values()];
    const briefing = guild?.channels.cache.find(({ name }) => name === 'briefing');
    if (briefing?.isSendable()) await briefing.send({ content: 'Morning news', allowedMentions: { parse: [] } });
    await page.getByRole('img', { name: 'New messages' }).waitFor();
    await page.getByRole('button', { name: /^briefing/u }).click();
    await page.getByText('Morning news').waitFor();
    expect(await page.getByRole('img', { name: 'New messages' }).count()).toBe(0);
  });

  test('says when nothing answers, and when Discord would object', async () => {
    await open();
    await input().fill('/broken');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Discord would object (1)').waitFor();
    expect(await page.locator('#violations').innerText()).toContain('no-mentions');
    await input().fill('/silence');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Sending the command').waitFor();
    await page.getByText('The application did not respond').waitFor();
  });

  test('says when the preview has stopped, and goes on by itself when it is back', async () => {
    await open();
    const [port, before] = [Number(new URL(preview.url).port), page.locator('#offline')];
    await bot.client.destroy();
    await preview.close();
    await page.getByText('The preview has stopped.').waitFor();
    preview = await startPreview({ port });
    bot = await connectBot(preview, DEMO_COMMANDS, handleDemo);
    await before.waitFor({ state: 'hidden' });
    await input().fill('/timeline ');
    await page.keyboard.press('Enter');
    await page.getByText('page 1 · en-US').waitFor();
    problems.splice(0);
  });

  test('fits a phone', async () => {
    await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await input().fill('/timeline from:a-rather-long-beginning-of-a-period actor:id:Ada');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Timeline: id:Ada' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('combobox', { name: 'Open a source' }).click();
    const choice = await page.locator('.menu option').nth(1).boundingBox();
    const card = await page.locator('.container').boundingBox();
    if (choice === null || card === null) throw new Error('nothing is open');
    expect(choice.x).toBeGreaterThanOrEqual(card.x);
    expect(choice.x + choice.width).toBeLessThanOrEqual(card.x + card.width);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Channels' }).click();
    await page.getByRole('button', { name: 'newsroom' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('newsroom');
    expect(await page.locator('.message').count()).toBe(0);
  });
});
