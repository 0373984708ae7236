import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchBrowser } from '../test/preview/browser.ts';
import { takeDigests } from './digest-pictures.ts';

// Takes the README's pictures, and all commands on one sheet: `node scripts/screenshots.ts`. Needs Chromium.

interface Window {
  width: number;
  height: number;
}

interface Shot {
  locale: 'ja-JP' | 'en-US';
  line: string;
  window: Window;
}

const WIDE = { width: 1100, height: 760 };
const PHONE = { width: 390, height: 1000 };

const PICTURES: Record<string, Shot> = {
  'timeline-ja.png': { locale: 'ja-JP', line: '/timeline', window: WIDE },
  'timeline-en.png': { locale: 'en-US', line: '/timeline', window: WIDE },
  'ask-en.png': { locale: 'en-US', line: '/ask question:When did Witkoff first meet Putin?', window: WIDE },
  'compare-ja.png': { locale: 'ja-JP', line: '/plan name:points-28 compare:points-19', window: WIDE },
  'stance-en.png': { locale: 'en-US', line: '/stance issue:territory', window: WIDE },
  'disagreements-ja.png': { locale: 'ja-JP', line: '/disagreements about:モスクワ', window: WIDE },
  'phone-ja.png': { locale: 'ja-JP', line: '/actor name:witkoff', window: PHONE },
};

/** One line a command, as it is asked in each language. */
const LINES: { ja: string; en: string }[] = [
  { ja: '/timeline', en: '/timeline' },
  { ja: '/ask question:アラスカ会談はいつ？', en: '/ask question:When was the Alaska summit?' },
  { ja: '/actor name:rubio', en: '/actor name:rubio' },
  { ja: '/plan name:points-28', en: '/plan name:points-28' },
  { ja: '/plan name:points-28 compare:points-19', en: '/plan name:points-28 compare:points-19' },
  { ja: '/stance issue:nato-membership', en: '/stance issue:nato-membership' },
  { ja: '/disagreements', en: '/disagreements' },
  { ja: '/forecasts', en: '/forecasts' },
  { ja: '/source', en: '/source' },
  { ja: '/about', en: '/about' },
  { ja: '/help', en: '/help' },
];

/** The columns of the sheet. */
const COLUMNS: { locale: Shot['locale']; window: Window; shown: number }[] = [
  { locale: 'ja-JP', window: WIDE, shown: 420 },
  { locale: 'en-US', window: WIDE, shown: 420 },
  { locale: 'ja-JP', window: PHONE, shown: 190 },
  { locale: 'en-US', window: PHONE, shown: 190 },
];

/** Time for what was said before to come, and for the choices of the last option, so that Escape closes them for good. */
const SETTLE_MS = 600;

const ROOT = join(import.meta.dirname, '..');
const IMAGES = join(ROOT, 'docs/images');

/** The preview in a process of its own, with an empty store; resolves to it and its address. */
const startPreview = (): Promise<{ process: ChildProcess; url: string }> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, DISCORD_TOKEN: '', PORT: '3199', DATA_DIR: mkdtempSync(join(tmpdir(), 'keii-')), DEFAULT_LOCALE: 'ja' };
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the preview ended with ${code} before it printed an address`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      const url = /http:\/\/\S+/.exec(String(chunk))?.[0];
      if (url !== undefined) resolve({ process: child, url });
    });
  });

/** Types the line as a person would and waits for the answer; it stands at the top of the window. */
const ask = async (browser: Browser, url: string, { locale, line, window }: Shot) => {
  const page = await browser.newPage({ locale, viewport: window, deviceScaleFactor: 1 });
  await page.goto(url);
  const messages = page.locator('.message');
  await page.waitForTimeout(SETTLE_MS);
  const answer = messages.nth(await messages.count());
  await page.locator('#composer input').fill(line);
  await page.waitForTimeout(SETTLE_MS);
  if (await page.getByRole('listbox').isVisible()) await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await answer.getByRole('heading').first().waitFor();
  await answer.evaluate((message) => message.scrollIntoView({ block: 'start' }));
  return { page, answer };
};

const takePicture = async (browser: Browser, url: string, file: string, shot: Shot): Promise<void> => {
  const { page } = await ask(browser, url, shot);
  await page.screenshot({ path: join(IMAGES, file) });
  await page.close();
};

/** All of an answer, however tall, as a picture to stand on the sheet. */
const takeAnswer = async (browser: Browser, url: string, shot: Shot): Promise<string> => {
  const { page, answer } = await ask(browser, url, shot);
  await page.setViewportSize({ width: shot.window.width, height: 2600 });
  const picture = await answer.screenshot({ type: 'png' });
  await page.close();
  return `data:image/png;base64,${picture.toString('base64')}`;
};

const layOut = async (page: Page, rows: readonly string[][]): Promise<void> => {
  const cells = rows.map((row) => row.map((source, column) => `<td><img src="${source}" width="${COLUMNS[column]?.shown}"></td>`).join(''));
  const style = 'body{margin:0;background:#26272b}table{border-spacing:10px}td{vertical-align:top}img{display:block;border-radius:6px}';
  await page.setContent(`<style>${style}</style><table>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table>`);
};

/** Every command in both languages, in a window and on a phone, on one sheet. */
const takeSheet = async (browser: Browser, url: string): Promise<void> => {
  const rows: string[][] = [];
  for (const lines of LINES) {
    const row: string[] = [];
    for (const { locale, window } of COLUMNS)
      row.push(await takeAnswer(browser, url, { locale, window, line: locale === 'ja-JP' ? lines.ja : lines.en }));
    rows.push(row);
  }
  const page = await browser.newPage({ viewport: { width: 1290, height: 1000 } });
  await layOut(page, rows);
  await page.screenshot({ path: join(IMAGES, 'all-commands.jpg'), type: 'jpeg', quality: 55, fullPage: true });
  await page.close();
};

const chromium = findChromium();
if (chromium !== undefined) {
  const [preview, browser] = await Promise.all([startPreview(), launchBrowser(chromium)]);
  try {
    for (const [file, shot] of Object.entries(PICTURES)) await takePicture(browser, preview.url, file, shot);
    await takeSheet(browser, preview.url);
    await takeDigests(browser, preview.url, IMAGES);
  } finally {
    preview.process.kill();
    await browser.close();
  }
}
