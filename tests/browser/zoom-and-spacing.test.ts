import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import type { Locale } from '../../content/locales.ts';
import { open } from '../accessibility/audit.ts';
import { pageKinds } from '../accessibility/kinds.ts';
import { lostText, spaceText } from '../accessibility/lost-text.ts';
import { smallTargets } from '../accessibility/target-sizes.ts';
import { overflowOf } from '../support/axe.ts';
import { lookAtFocus } from '../support/keyboard.ts';
import { siteInBrowser } from './site-in-browser.ts';

/** The longest words, and the other direction. */
const languages: readonly Locale[] = ['de', 'ar'];

/** A window of 1280 by 1024 at 400 % (WCAG 1.4.10). */
const zoomed = { width: 320, height: 256 };

const opened = siteInBrowser();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await opened.browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
});

afterEach(() => context.close());

async function show(name: string, locale: Locale): Promise<void> {
  const kind = pageKinds.find((one) => one.name === name)!;
  await open(page, opened.site.origin, await kind.find(opened.site, locale));
  await kind.use?.(page, opened.site, locale);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

const looked = [
  ...['language chooser', 'home', 'statement', 'statement in two languages', 'help', 'article'],
  ...['search while writing', 'form with problems', 'form, articles offered while writing'],
  ...['receipt', 'status, delayed', 'record', 'not found'],
];

describe.each(languages)('in %s', (locale) => {
  // One after the other on the same page, since loading it costs the most.
  test.each(looked)(
    '%s is large enough to press, fits at 400 %, and bears spaced text',
    async (name) => {
      await show(name, locale);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await smallTargets(page), `targets at ${width}`).toEqual([]);
      }
      await page.setViewportSize(zoomed);
      expect(await overflowOf(page), 'too wide at 400 %').toBe(0);
      expect(await lostText(page), 'text at 400 %').toEqual([]);
      await expectEveryFocusShown();
      await spaceText(page);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await lostText(page), `spaced text at ${width}`).toEqual([]);
        expect(await overflowOf(page), `too wide with spaced text at ${width}`).toBe(0);
      }
    },
  );
});

async function expectEveryFocusShown(): Promise<void> {
  await page.locator('body').press('Tab');
  for (let stop = 0; stop < 150; stop += 1) {
    const { what, faults } = await lookAtFocus(page);
    if (what === 'nothing') return;
    expect(faults, what).toEqual([]);
    await page.keyboard.press('Tab');
  }
  throw new Error('The focus goes round in circles');
}

describe('it is noticed', () => {
  beforeEach(() => show('home', 'en'));

  test.each([
    ['when words are cut off', '.lede', 'block-size: 1em; overflow: hidden', /is cut off$/],
    ['when words are beside the window', '.lede', 'translate: 90vw', /is beside the window$/],
    ['when words stand on others', '.lede', 'translate: 0 -3rem', /stand on one another$/],
  ])('%s', async (_, selector, style, fault) => {
    expect(await lostText(page)).toEqual([]);
    await change(selector, style);
    expect(await lostText(page)).toContainEqual(expect.stringMatching(fault));
  });

  test('when links are too small and too near', async () => {
    await change('.site-footer a', 'display: block; padding: 0; line-height: 1; font-size: 12px');
    await change('.site-footer ul', 'display: block');
    expect(await smallTargets(page)).toContainEqual(expect.stringMatching(/^a "Privacy"/));
  });

  function change(selector: string, style: string): Promise<void> {
    return page.locator(selector).evaluateAll((all, css) => {
      for (const element of all as HTMLElement[]) element.style.cssText = css;
    }, style);
  }
});
