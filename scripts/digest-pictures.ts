import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

type Locale = 'ja-JP' | 'en-US';

/** A morning's digest, as the page's button posts it. */
interface Morning {
  file: string;
  locale: Locale;
  day: string;
  /** Of a digest that is narrowed to these words, so that it has nothing to tell. */
  topics?: Record<Locale, string>;
  viewport: { width: number; height: number };
}

const WINDOWS = { '': { width: 1100, height: 1000 }, '-phone': { width: 390, height: 844 } };

const DIGESTS: Record<string, Pick<Morning, 'day' | 'topics'>> = {
  full: { day: '2025-12-08' },
  thin: { day: '2026-08-15' },
  empty: { day: '2027-03-03', topics: { 'ja-JP': '南極観測', 'en-US': 'Antarctica' } },
};

const MORNINGS: Morning[] = (['ja-JP', 'en-US'] as const).flatMap((locale) =>
  Object.entries(WINDOWS).flatMap(([suffix, viewport]) =>
    Object.entries(DIGESTS).map(([name, digest]) => ({
      file: `digest-${name}-${locale.slice(0, 2)}${suffix}.png`,
      locale,
      viewport,
      ...digest,
    })),
  ),
);

/** Time for what was said before to come. */
const SETTLE_MS = 600;

/** Schedules a digest of topics, so that the next mornings are narrowed to them, or ends it. */
const narrow = (page: Page, locale: Locale, topics: string | undefined): Promise<unknown> =>
  page.evaluate(
    async ([spoken, words]) => {
      const channel = '900000000000000011';
      const [command, options] =
        words === undefined ? ['digest stop', { channel }] : ['digest schedule', { channel, time: '7:00', topics: words }];
      const body = JSON.stringify({ command, options, locale: spoken, channelId: channel });
      await fetch('/preview/command', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    },
    [locale === 'ja-JP' ? 'ja' : 'en-US', topics] as const,
  );

/** Chooses a day, has its digest posted and takes the picture from its top. */
const takeMorning = async (browser: Browser, url: string, { file, locale, day, topics, viewport }: Morning, images: string) => {
  const page = await browser.newPage({ locale, viewport, deviceScaleFactor: 1 });
  await page.goto(url);
  await page.waitForTimeout(SETTLE_MS);
  await narrow(page, locale, topics?.[locale]);
  await page.waitForTimeout(SETTLE_MS);
  const messages = page.locator('.message');
  const digest = messages.nth(await messages.count());
  await page.locator('#morning input').fill(day);
  await page.locator('#morning button').click();
  await digest.getByRole('heading').first().waitFor();
  await digest.evaluate((message) => message.scrollIntoView({ block: 'start' }));
  await page.screenshot({ path: join(images, file) });
  await page.close();
};

/** Takes the pictures of a full, a thin and an empty digest in both languages, in a window and on a phone. */
export const takeDigests = async (browser: Browser, url: string, images: string): Promise<void> => {
  for (const morning of MORNINGS) await takeMorning(browser, url, morning, images);
};
