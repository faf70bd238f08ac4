import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openSite, type Site } from '../accessibility/site.ts';
import { openBrowser } from '../support/browser.ts';

/** A site and a browser, there from before the first test of a file until after its last. */
export interface SiteInBrowser {
  readonly site: Site;
  readonly browser: Browser;
}

/** Opens them for the file that calls it. */
export function siteInBrowser(): SiteInBrowser {
  const opened = {} as { site: Site; browser: Browser };
  beforeAll(async () => {
    [opened.site, opened.browser] = await Promise.all([openSite(), openBrowser()]);
  });
  afterAll(async () => {
    await opened.browser.close();
    await opened.site.close();
  });
  return opened;
}
