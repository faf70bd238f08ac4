import type { Browser } from 'playwright-core';
import { allViews, audit, type View, type Visit } from './audit.ts';
import type { Site } from './site.ts';

/** How many pages are looked at side by side; more than processors only wait for one another. */
const sideBySide = 2;

export interface AuditOptions {
  /** Unset: all of them. */
  views?: readonly View[];
  /** Hears what is wrong with each page as soon as it was seen. */
  onVisited?: (faults: readonly string[]) => void;
}

/** Visits pages and gives everything wrong with them. */
export async function auditAll(
  browser: Browser,
  site: Site,
  visits: readonly Visit[],
  { views = allViews, onVisited }: AuditOptions = {},
): Promise<string[]> {
  const faults: string[] = [];
  const waiting = visits.values();
  const visitOneByOne = async () => {
    // One page for all: a browser starts a process for each, and reads axe anew in it.
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    for (const visit of waiting) {
      const found = await audit(page, site, visit, views);
      faults.push(...found);
      onVisited?.(found);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: sideBySide }, visitOneByOne));
  return faults;
}
