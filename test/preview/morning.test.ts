import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPreview } from '../../src/preview/start-preview.ts';
import { connectBot } from '../loopback/echo-bot.ts';
import { findChromium, launchBrowser } from './browser.ts';
import { DEMO_COMMANDS, handleDemo } from './demo-bot.ts';

const chromiumPath = findChromium();
const dayAfterToday = (): string => {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  return day.toLocaleDateString('sv-SE');
};

describe.skipIf(chromiumPath === undefined)('the morning’s post on the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(chromiumPath ?? '');
  });
  afterAll(() => browser.close());

  const open = async (morning?: Parameters<typeof startPreview>[0]['morning'], width = 1280) => {
    const preview = await startPreview({ port: 0, morning });
    const bot = await connectBot(preview, DEMO_COMMANDS, handleDemo);
    const page = await browser.newPage({ locale: 'ja-JP', viewport: { width, height: 800 } });
    await page.goto(preview.url);
    await page.locator('#welcome').waitFor();
    const close = async () => {
      await page.close();
      await bot.client.destroy();
      await preview.close();
    };
    return { page, close };
  };

  test('is tomorrow’s unless another day is chosen, in the channel and language on screen', async () => {
    const asked: unknown[] = [];
    const { page, close } = await open(async (...given) => void asked.push(given));
    const where = { server: '900000000000000001', channel: '900000000000000011', locale: 'ja' };
    await page.getByRole('button', { name: '明日の朝のまとめ' }).click();
    await expect.poll(() => asked).toEqual([[dayAfterToday(), where]]);
    await page.getByLabel('いつのまとめか').fill('2025-12-08');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'The morning of that day' }).click();
    await expect.poll(() => asked.at(-1)).toEqual(['2025-12-08', { ...where, locale: 'en' }]);
    await close();
  });

  test('fits a phone, and says so when it cannot be posted', async () => {
    const { page, close } = await open(() => Promise.reject(new Error('no')), 390);
    const button = page.getByRole('button', { name: '明日の朝のまとめ' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await button.click();
    await page.getByText('まとめを投稿できませんでした。').waitFor();
    expect(await button.isEnabled()).toBe(true);
    await close();
  });

  test('is not offered where nothing is posted in the mornings', async () => {
    const { page, close } = await open();
    expect(await page.locator('#morning').isVisible()).toBe(false);
    await close();
  });
});
