import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { openDesk } from '../src/asking/desk.ts';
import { type Bot, startBot } from '../src/discord/bot.ts';
import { loadPacks } from '../src/files/load-packs.ts';
import { buildShelf } from '../src/library/shelf.ts';
import { type Preview, startPreview } from '../src/preview/start-preview.ts';
import { openMemoryStore } from '../src/storage/open-memory-store.ts';
import { findChromium, launchBrowser } from './preview/browser.ts';

const shelf = buildShelf(loadPacks());
const chromium = findChromium();

/** What a newcomer does with the shipped pack, in the preview, with the real bot behind it. */
describe.skipIf(chromium === undefined)('a first visit', { timeout: 60_000 }, () => {
  let browser: Browser;
  let preview: Preview;
  let bot: Bot;
  const problems: string[] = [];

  beforeAll(async () => {
    preview = await startPreview({ port: 0, locale: 'ja' });
    [browser, bot] = await Promise.all([
      launchBrowser(chromium ?? ''),
      startBot({
        token: preview.token,
        apiUrl: preview.apiUrl,
        desk: openDesk(async () => shelf, commands),
        views: await openMemoryStore(() => 0),
        locale: 'ja',
        today: () => '2026-01-05',
        dayOf: () => '2026-01-05',
        logger: pino({ level: 'silent' }),
        onLost: (reason) => problems.push(String(reason)),
      }),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
    await preview.close();
  });

  const visit = async (locale: string): Promise<Page> => {
    const page = await browser.newPage({ locale, viewport: { width: 1100, height: 900 } });
    page.on('pageerror', ({ message }) => problems.push(message));
    await page.goto(preview.url);
    await page.locator('#welcome:visible, .message').first().waitFor();
    return page;
  };

  test('in Japanese: a timeline of an actor picked while typing, all of it, a month, the next page, and one of its sources', async () => {
    const page = await visit('ja-JP');
    await page.keyboard.type('/timeline');
    await page.keyboard.press('Enter');
    await page.keyboard.type('人物');
    await page.keyboard.press('Tab');
    await page.keyboard.type('とらんぷ');
    await page.getByRole('option', { name: /^トランプ/u }).waitFor();
    await expect.poll(() => page.getByRole('option').first().innerText()).toMatch(/^トランプ/u);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const answer = page.locator('.message').last();
    await answer.getByRole('heading', { name: '年表：トランプ' }).waitFor();
    expect(await answer.innerText()).toMatch(/\[1\] ¶\d+/u);
    await answer.getByRole('button', { name: 'すべて表示' }).click();
    await answer.getByRole('button', { name: '次へ' }).click();
    await answer.getByText(/全\d+件の(?!1〜)\d+〜\d+件目/u).waitFor();
    const august = await answer.locator('option', { hasText: '2025年8月' }).first().getAttribute('value');
    await answer
      .locator('select')
      .first()
      .selectOption(august ?? '');
    await answer.getByText('15日').first().waitFor();
    const cited = await answer
      .locator('option', { hasText: /^\[\d+\] ¶/u })
      .first()
      .getAttribute('value');
    await answer
      .locator('select')
      .last()
      .selectOption(cited ?? '');
    const source = page.locator('.message').last();
    await source.getByText('この段落から得た事実').waitFor();
    expect(await source.innerText()).toContain('これはあなただけに表示されています');
    expect(problems).toEqual([]);
    await page.close();
  });

  test('in English: a question, and a wrong date with the way out', async () => {
    const page = await visit('en-US');
    await page.locator('#composer input').fill('/ask question:When was the Alaska summit?');
    await page.keyboard.press('Enter');
    await page.locator('.message').last().getByText('15 August 2025').first().waitFor();
    await page.locator('#composer input').fill('/timeline from:2025-02-30');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByText('is not a date I can read').waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });
});
