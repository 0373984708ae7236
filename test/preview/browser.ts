import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** Where a Chromium is installed; undefined where there is none, and then it says which tests are left out. */
export const findChromium = (): string | undefined => {
  const found = PATHS.find((path) => existsSync(path));
  if (found === undefined)
    console.warn(`No Chromium in ${PATHS.join(', ')}: the browser tests are left out. Install it with apt-get install chromium.`);
  return found;
};

/** Starts it without a window, and without anything that calls home. */
export const launchBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
