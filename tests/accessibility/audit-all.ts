import type { Browser } from 'playwright-core';
import type { Locale } from '../../content/locales.ts';
import { audit } from './audit.ts';
import type { PageKind } from './kinds.ts';
import type { Site } from './site.ts';

/** A kind of page in one language. */
export interface Visit {
  kind: PageKind;
  locale: Locale;
}

/** How many pages are looked at side by side; more than processors only wait for one another. */
const sideBySide = 2;

/** Visits pages and gives everything wrong with them; `onVisited` hears of each that was seen. */
export async function auditAll(
  browser: Browser,
  site: Site,
  visits: readonly Visit[],
  onVisited?: (faults: readonly string[]) => void,
): Promise<string[]> {
  const faults: string[] = [];
  const waiting = visits.values();
  const visitOneByOne = async () => {
    // One page for all: a browser starts a process for each, and reads axe anew in it.
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    for (const { kind, locale } of waiting) {
      const found = await audit(page, site, kind, locale);
      faults.push(...found);
      onVisited?.(found);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: sideBySide }, visitOneByOne));
  return faults;
}
