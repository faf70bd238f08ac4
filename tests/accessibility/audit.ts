import type { ConsoleMessage, Page } from 'playwright-core';
import { locales, type Locale } from '../../content/locales.ts';
import { faultsOn, overflowOf } from '../support/axe.ts';
import type { PageKind, Place } from './kinds.ts';
import type { Site } from './site.ts';
import { structureFaults } from './structure.ts';

/** A way to look at a page; a page is not loaded again for the next. */
export interface View {
  colorScheme: 'light' | 'dark';
  width: 320 | 1280;
  looksAt: 'everything' | 'colours';
}

/** A width can change everything; dark and light only colours. */
export const allViews: readonly View[] = [
  { colorScheme: 'light', width: 1280, looksAt: 'everything' },
  { colorScheme: 'dark', width: 1280, looksAt: 'colours' },
  { colorScheme: 'dark', width: 320, looksAt: 'colours' },
  { colorScheme: 'light', width: 320, looksAt: 'everything' },
];

/** Both schemes and both widths, at half the price. */
export const twoViews: readonly View[] = [
  { colorScheme: 'light', width: 1280, looksAt: 'everything' },
  { colorScheme: 'dark', width: 320, looksAt: 'everything' },
];

/** A kind of page in one language. */
export interface Visit {
  kind: PageKind;
  locale: Locale;
}

/** Everything wrong with one kind of page in one language, one line each; none when all is well. */
export async function audit(
  page: Page,
  site: Site,
  { kind, locale }: Visit,
  views = allViews,
): Promise<string[]> {
  const complaints = listenTo(page);
  try {
    const place = await kind.find(site, locale);
    await open(page, site.origin, place);
    await kind.use?.(page, site, locale);
    const faults = [
      ...(await structureFaults(page, expectedOf(place, locale))),
      ...(await faultsIn(page, views)),
      ...complaints.heard,
    ];
    // The form would go on with what was typed into it in the same tab.
    await page.evaluate(() => sessionStorage.clear());
    return faults.map((fault) => `${kind.name}, ${locale}: ${fault}`);
  } catch (cause) {
    throw new Error(`Cannot look at ${kind.name} in ${locale}`, { cause });
  } finally {
    complaints.stop();
  }
}

/** Opens a page as it is answered, or with the answer that stands in for it. */
export async function open(page: Page, origin: string, { path, answer }: Place): Promise<void> {
  const address = origin + path;
  if (answer === undefined) {
    await page.goto(address);
    return;
  }
  const { status } = answer;
  const headers = Object.fromEntries(answer.headers);
  const body = await answer.text();
  await page.route(address, (route) => route.fulfill({ status, headers, body }));
  await page.goto(address);
  // Not before it is loaded: what a browser asks for just then could be left without an answer.
  await page.unroute(address);
}

function expectedOf({ path }: Place, locale: Locale) {
  const lang = path === '/' ? 'en' : locale;
  return { lang, dir: locales[lang].direction };
}

async function faultsIn(page: Page, views: readonly View[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { colorScheme, width, looksAt } of views) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const overflow = await overflowOf(page);
    const found = await faultsOn(page, looksAt);
    if (overflow > 0) found.push(`${overflow} pixels too wide`);
    faults.push(...found.map((fault) => `${colorScheme} at ${width}: ${fault}`));
  }
  return faults;
}

/**
 * Hears what the browser complains of: scripts that threw, policies that were broken, files not
 * there. It also complains of the status of every page that is a refusal, which is no fault of it.
 */
function listenTo(page: Page): { heard: readonly string[]; stop: () => void } {
  const heard: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    const isOfPageItself = message.location().url === page.url() && isAboutStatus(message.text());
    if (!['error', 'warning'].includes(message.type()) || isOfPageItself) return;
    heard.push(`console: ${message.text()}`);
  };
  const onError = ({ message }: Error) => heard.push(`script: ${message}`);
  page.on('console', onConsole).on('pageerror', onError);
  return { heard, stop: () => page.off('console', onConsole).off('pageerror', onError) };
}

function isAboutStatus(text: string): boolean {
  return /the server responded with a status of [45]\d\d/.test(text);
}
