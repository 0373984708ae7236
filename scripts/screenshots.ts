import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchBrowser } from '../test/preview/browser.ts';
import { takeDigests } from './digest-pictures.ts';

// Takes the README's pictures, and all commands on one sheet: `node scripts/screenshots.ts [--before CHECKOUT]`, with an earlier checkout's screens
// beside today's. Needs Chromium.

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

const PASTED = {
  ja: '港湾協議会は2025年4月3日、第二埠頭の運用を見直す方針を決めた。次の会合は5月8日に開く予定だ。',
  en: 'The Port Board met on 3 April 2025 and raised the harbour fee. It will meet again on 8 May.',
};

/** One line a command, as it is asked in each language; `isNew`: an earlier checkout need not know it. */
const LINES: { ja: string; en: string; isNew?: true }[] = [
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
  { ja: '/digest now day:2025-12-08', en: '/digest now day:2025-12-08', isNew: true },
  { ja: '/digest status', en: '/digest status', isNew: true },
  { ja: '/watch list', en: '/watch list', isNew: true },
  { ja: `/ingest text text:${PASTED.ja} published:2025-04-04`, en: `/ingest text text:${PASTED.en} published:2025-04-04`, isNew: true },
  { ja: '/documents list', en: '/documents list' },
  { ja: '/feed list', en: '/feed list', isNew: true },
  { ja: '/settings show', en: '/settings show', isNew: true },
];

/** The columns of the sheet. */
const COLUMNS: { locale: Shot['locale']; window: Window; shown: number }[] = [
  { locale: 'ja-JP', window: WIDE, shown: 380 },
  { locale: 'en-US', window: WIDE, shown: 380 },
  { locale: 'ja-JP', window: PHONE, shown: 170 },
  { locale: 'en-US', window: PHONE, shown: 170 },
];

/** Time for what was said before to come, and for the choices of the last option, so that Escape closes them for good. */
const SETTLE_MS = 600;

const ROOT = join(import.meta.dirname, '..');
const IMAGES = join(ROOT, 'docs/images');

/** The preview in a process of its own, with an empty store; resolves to it and its address. */
const startPreview = (checkout: string, port: number): Promise<{ process: ChildProcess; url: string }> =>
  new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      DISCORD_TOKEN: '',
      PORT: String(port),
      DATA_DIR: mkdtempSync(join(tmpdir(), 'keii-')),
      DEFAULT_LOCALE: 'ja',
    };
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
      cwd: checkout,
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

/** An answer that does not come within this time is one that the checkout does not give. */
const ANSWER_MS = 12_000;

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
  await answer.getByRole('heading').first().waitFor({ timeout: ANSWER_MS });
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

/** A picture on the sheet, nothing where there is none. */
interface Cell {
  source: string | undefined;
  width: number;
}

const layOut = async (page: Page, rows: readonly Cell[][]): Promise<void> => {
  const cells = rows.map((row) =>
    row
      .map(
        ({ source, width }) =>
          `<td style="min-width:${width}px">${source === undefined ? '' : `<img src="${source}" width="${width}">`}</td>`,
      )
      .join(''),
  );
  const style = 'body{margin:0;background:#26272b}table{border-spacing:10px}td{vertical-align:top}img{display:block;border-radius:6px}';
  await page.setContent(`<style>${style}</style><table>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table>`);
};

/** Every command in both languages, in a window and on a phone, on one sheet. */
const takeSheet = async (browser: Browser, url: string, before: string | undefined): Promise<void> => {
  const rows: Cell[][] = [];
  for (const { isNew, ...lines } of LINES) {
    const row: Cell[] = [];
    for (const { locale, window, shown } of COLUMNS) {
      const shot = { locale, window, line: locale === 'ja-JP' ? lines.ja : lines.en };
      const take = async (from: string | undefined): Promise<Cell> => ({
        source: from === undefined ? undefined : await takeAnswer(browser, from, shot),
        width: shown,
      });
      row.push(...(await Promise.all(before === undefined ? [take(url)] : [take(isNew ? undefined : before), take(url)])));
    }
    rows.push(row);
  }
  const page = await browser.newPage({ viewport: { width: before === undefined ? 1180 : 2340, height: 1000 } });
  await layOut(page, rows);
  const file = before === undefined ? 'all-commands.jpg' : 'before-and-after.jpg';
  await page.screenshot({ path: join(IMAGES, file), type: 'jpeg', quality: before === undefined ? 55 : 40, fullPage: true });
  await page.close();
};

const chromium = findChromium();
if (chromium !== undefined) {
  const { values } = parseArgs({ options: { before: { type: 'string' } } });
  const [preview, browser] = await Promise.all([startPreview(ROOT, 3199), launchBrowser(chromium)]);
  const earlier = values.before === undefined ? undefined : await startPreview(values.before, 3198);
  try {
    if (earlier !== undefined) await takeSheet(browser, preview.url, earlier.url);
    await takeSheet(browser, preview.url, undefined);
    for (const [file, shot] of Object.entries(PICTURES)) await takePicture(browser, preview.url, file, shot);
    await takeDigests(browser, preview.url, IMAGES);
  } finally {
    preview.process.kill();
    earlier?.process.kill();
    await browser.close();
  }
}
