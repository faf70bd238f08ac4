import chromium from '@sparticuz/chromium';
import { accessSync } from 'node:fs';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Its own arguments run a single process and switch web security off, so these are ours. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/**
 * A real Chromium: the one named in `CHROME_PATH`, or the one that comes with the packages. With a
 * `debuggingPort` other programs can steer it too.
 */
export async function openBrowser({
  debuggingPort,
}: { debuggingPort?: number } = {}): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
  try {
    accessSync(executablePath);
    const more = debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`];
    return await playwright.launch({ executablePath, args: [...args, ...more] });
  } catch (cause) {
    throw new Error(
      `Cannot start Chromium (${executablePath}): install its shared libraries (libnss3), or name another one in CHROME_PATH`,
      { cause },
    );
  }
}
