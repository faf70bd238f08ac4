import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { open } from '../accessibility/audit.ts';
import { pageKinds } from '../accessibility/kinds.ts';
import { paleText } from '../accessibility/shown-colours.ts';
import { lookAtFocus } from '../support/keyboard.ts';
import { siteInBrowser } from './site-in-browser.ts';

const opened = siteInBrowser();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await opened.browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
});

afterEach(() => context.close());

async function show(name: string): Promise<void> {
  const kind = pageKinds.find((one) => one.name === name)!;
  await open(page, opened.site.origin, await kind.find(opened.site, 'en'));
}

describe.each(['light', 'dark'] as const)('where colours are forced, in a %s scheme', (scheme) => {
  beforeEach(() =>
    page.emulateMedia({ forcedColors: 'active', colorScheme: scheme, reducedMotion: 'reduce' }),
  );

  test('buttons and fields keep an edge, and the focus its ring', async () => {
    await show('form with problems');
    const canvas = await systemColour('Canvas');
    for (const selector of ['.button:not(.secondary)', '.button.secondary', '#name', '#message']) {
      const { borderTopColor, borderTopStyle } = await styleOf(selector);
      expect([selector, borderTopStyle, borderTopColor]).not.toContain('none');
      expect(borderTopColor, selector).not.toBe(canvas);
    }
    for (const selector of ['#name', '#relationship', '.actions button', '.site-nav a']) {
      await page.locator(selector).first().focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      const { what, faults } = await lookAtFocus(page);
      expect(
        faults.filter((fault) => !fault.startsWith('before')),
        what,
      ).toEqual([]);
    }
  });

  test('where somebody is, what is promised and what is wrong keep an edge', async () => {
    const canvas = await edgesOn('form', ['.site-nav [aria-current]', '.promised']);
    await edgesOn('form with problems', ['.error-summary', '.has-problem']);
    await edgesOn('receipt', ['.promised']);
    expect(canvas).not.toBe('');
  });

  test('drawings are drawn in the colours of their reader', async () => {
    await show('record');
    const ink = await systemColour('CanvasText');
    for (const selector of ['.chart .bar', '.chart .stripe']) {
      expect((await styleOf(selector)).fill, selector).toBe(ink);
    }
    for (const selector of ['.chart .edged', '.chart .mark-line']) {
      expect((await styleOf(selector)).stroke, selector).toBe(ink);
    }
    expect((await styleOf('.chart .stripe-ground')).fill).toBe(await systemColour('Canvas'));
  });
});

describe('printed from a dark screen', () => {
  beforeEach(() => page.emulateMedia({ media: 'print', colorScheme: 'dark' }));

  test.each([
    'home',
    'form with problems',
    'statement',
    'statement in two languages',
    'article',
    'receipt',
    'status, delayed',
    'record',
  ])('%s is dark words on white paper', async (name) => {
    await show(name);
    expect((await styleOf('html')).backgroundColor).toBe('rgb(255, 255, 255)');
    expect(await groundsIn('body')).toEqual([]);
    expect(await paleText(page)).toEqual([]);
  });

  test.each(['statement', 'article'])('%s leaves out what only a screen is for', async (name) => {
    await show(name);
    const onlyForScreens =
      'nav, .skip, .place, .beside-links, button, input, summary, .still-need, .service-line';
    const shown = await page
      .locator(onlyForScreens)
      .evaluateAll((all) =>
        all.filter((element) => element.checkVisibility()).map((element) => element.outerHTML),
      );
    expect(shown).toEqual([]);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('.prose').innerText()).not.toBe('');
    expect(await page.locator('.brand').isVisible()).toBe(true);
  });

  test('an address elsewhere is printed beside its words', async () => {
    await show('article');
    await page
      .locator('.prose p')
      .first()
      .evaluate((first) => {
        const href = 'https://elsewhere.example/page';
        first.append(Object.assign(document.createElement('a'), { href, textContent: 'there' }));
      });
    const printed = await page
      .locator('.prose a[href^="https://elsewhere"]')
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toContain('https://elsewhere.example/page');
  });

  /** Grounds that would cost ink, or hide words where none is printed. */
  function groundsIn(selector: string): Promise<string[]> {
    return page.locator(`${selector} *`).evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility() && !element.matches('svg *'))
        .map((element) => [element.outerHTML, getComputedStyle(element).backgroundColor] as const)
        .filter(([, ground]) => !/^rgba\(.*, 0\)$|^rgb\(255, 255, 255\)$/.test(ground))
        .map((pair) => pair.join(': ')),
    );
  }
});

describe('motion', () => {
  test.each(['home', 'statement', 'form with problems', 'form, articles looked up first'])(
    '%s has none for whoever wants none',
    async (name) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await show(name);
      expect(await movingParts()).toEqual([]);
    },
  );

  test('would be noticed', async () => {
    await show('home');
    expect(await movingParts()).toEqual(['html scrolls smoothly']);
    await page.locator('#q').evaluate((field) => (field.style.transition = 'all 1s'));
    expect(await movingParts()).toContain('input moves');
  });

  function movingParts(): Promise<string[]> {
    return page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      const moving = all.filter((element) =>
        [undefined, '::before', '::after'].some((part) => {
          const { transitionDuration, animationName } = getComputedStyle(element, part);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration);
        }),
      );
      const isSmooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth';
      const names = moving.map(({ tagName }) => `${tagName.toLowerCase()} moves`);
      return isSmooth ? ['html scrolls smoothly', ...names] : names;
    });
  }
});

test('words that would be too pale on paper are noticed', async () => {
  await show('article');
  await page.locator('.lede').evaluate((lede) => (lede.style.color = '#aaa'));
  expect(await paleText(page)).toEqual([expect.stringContaining('rgb(170, 170, 170)')]);
});

/** Each has a border that shows. */
async function edgesOn(name: string, selectors: readonly string[]): Promise<string> {
  await show(name);
  const canvas = await systemColour('Canvas');
  for (const selector of selectors) {
    const edges = await page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const style = getComputedStyle(element);
        return (['Top', 'Right', 'Bottom', 'Left'] as const)
          .filter((side) => style[`border${side}Style`] !== 'none')
          .map((side) => style[`border${side}Color`]);
      });
    expect(edges.filter((colour) => colour !== canvas).length, selector).toBeGreaterThan(0);
  }
  return canvas;
}

function styleOf(selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { backgroundColor, borderTopColor, borderTopStyle, fill, stroke } =
        getComputedStyle(element);
      return { backgroundColor, borderTopColor, borderTopStyle, fill, stroke };
    });
}

/** A colour of the reader's own, as a page would compute it. */
function systemColour(name: 'Canvas' | 'CanvasText'): Promise<string> {
  return page.evaluate((colour) => {
    const probe = document.createElement('p');
    document.body.append(probe);
    probe.style.color = colour;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
}
