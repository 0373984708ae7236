import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findChromium, launchBrowser } from '../test/preview/browser.ts';

// Takes the README's pictures: `node scripts/screenshots.ts`. Needs Chromium.

interface Shot {
  file: string;
  locale: 'ja-JP' | 'en-US';
  line: string;
  width: number;
  height: number;
}

const WIDE = { width: 1100, height: 1000 };
const PHONE = { width: 390, height: 844 };

const SHOTS: Shot[] = [
  { file: 'timeline-ja.png', locale: 'ja-JP', line: '/timeline from:2025-08 to:2025-08 detail:short', ...WIDE },
  { file: 'timeline-en.png', locale: 'en-US', line: '/timeline from:2025-08 to:2025-08 detail:short', ...WIDE },
  { file: 'ask-en.png', locale: 'en-US', line: '/ask question:When did Witkoff first meet Putin?', ...WIDE },
  { file: 'compare-ja.png', locale: 'ja-JP', line: '/plan name:points-28 compare:points-19', ...WIDE },
  { file: 'stance-en.png', locale: 'en-US', line: '/stance issue:territory', ...WIDE },
  { file: 'disagreements-ja.png', locale: 'ja-JP', line: '/disagreements about:モスクワ', ...WIDE },
  { file: 'phone-ja.png', locale: 'ja-JP', line: '/actor name:witkoff', ...PHONE },
];

/** Time for what was said before to come, and for the choices of the last option, so that Escape closes them for good. */
const SETTLE_MS = 600;

const ROOT = join(import.meta.dirname, '..');

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

/** Types the line as a person would, waits for the answer and takes the picture from the answer's top. */
const take = async (browser: Browser, url: string, { file, locale, line, width, height }: Shot): Promise<void> => {
  const page = await browser.newPage({ locale, viewport: { width, height }, deviceScaleFactor: 1.5 });
  await page.goto(url);
  const messages = page.locator('.message');
  await page.waitForTimeout(SETTLE_MS);
  const before = await messages.count();
  await page.locator('#composer input').fill(line);
  await page.waitForTimeout(SETTLE_MS);
  if (await page.getByRole('listbox').isVisible()) await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await messages.nth(before).getByRole('heading').first().waitFor();
  await messages.nth(before).evaluate((message) => message.scrollIntoView({ block: 'start' }));
  await page.screenshot({ path: join(ROOT, 'docs/images', file) });
  await page.close();
};

const chromium = findChromium();
if (chromium !== undefined) {
  const [preview, browser] = await Promise.all([startPreview(), launchBrowser(chromium)]);
  try {
    for (const shot of SHOTS) await take(browser, preview.url, shot);
  } finally {
    preview.process.kill();
    await browser.close();
  }
}
