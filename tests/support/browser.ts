import chromium from '@sparticuz/chromium';
import { accessSync } from 'node:fs';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Its own arguments run a single process and switch web security off, so these are ours. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** A real Chromium: the one named in `CHROME_PATH`, or the one that comes with the packages. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
  try {
    accessSync(executablePath);
    return await playwright.launch({ executablePath, args });
  } catch (cause) {
    throw new Error(
      `Cannot start Chromium (${executablePath}): install its shared libraries (libnss3), or name another one in CHROME_PATH`,
      { cause },
    );
  }
}
