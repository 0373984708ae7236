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
    expect(await options().allInnerTexts()).toHaveLength(5);
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

  test('fits a phone', async () => {
    await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await input().fill('/timeline from:a-rather-long-beginning-of-a-period actor:id:Ada');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Timeline: id:Ada' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: 'Channels' }).click();
    await page.getByRole('button', { name: 'newsroom' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('newsroom');
    expect(await page.locator('.message').count()).toBe(0);
  });
});
