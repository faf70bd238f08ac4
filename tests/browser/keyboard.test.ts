import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../content/locales.ts';
import { createApp } from '../../server/app.ts';
import { listen, type Listener } from '../../server/web/listener.ts';
import { loadPhrases } from '../../src/wording/phrases.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { openBrowser } from '../support/browser.ts';
import { expectFocusOn, hasFocus, lookAtFocus, skipToMain, tabTo } from '../support/keyboard.ts';

/** What a member types, in the direction of their language. */
const members: readonly (readonly [Locale, { search: string; name: string; message: string }])[] = [
  ['en', { search: 'cancel', name: 'Ada Byron', message: 'I want to cancel my paid membership' }],
  ['ar', { search: 'إلغاء', name: 'ليلى', message: 'أريد إلغاء اشتراكي في العضوية' }],
];

let listener: Listener;
let app: TestApp;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  listener = await listen('127.0.0.1', 0);
  origin = `http://localhost:${listener.port}`;
  app = await createTestApp({ settings: { publicOrigin: origin, minFillSeconds: 0 } });
  listener.answerWith(createApp(app.parts));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await listener.stop();
  await app.remove();
});

describe.each(members)('in %s', (locale, member) => {
  test.each([true, false])(
    'with the keyboard alone, and script: %s, a member finds, writes, mends, sends and adds',
    async (javaScriptEnabled) => {
      const t = await loadPhrases(locale);
      const page = await openHome(locale, javaScriptEnabled);

      await tabTo(page, '.skip');
      expect(await page.locator('.skip').innerText()).toBe(t('site.skip'));
      await page.keyboard.press('Enter');
      await tabTo(page, '#q');
      await page.keyboard.type(member.search);
      await enter(page, /\/search\/\?q=/);

      await skipToMain(page);
      await tabTo(page, '#results .results a');
      await enter(page, /\/help\/[\w-]+\//);

      await skipToMain(page);
      await tabTo(page, '.still-need a');
      await enter(page, /\/contact\/\?topic=/);

      await sendNothing(page);
      await mend(page, member);
      if (javaScriptEnabled) await passSuggestionsWhileWriting(page, member.message);
      else await lookForArticlesFirst(page, member.message);
      await tabTo(page, '.actions button:not([name])');
      await enter(page, /\/contact\/received\//);
      expect(await page.locator('h1').innerText()).toBe(t('receipt.title'));

      await skipToMain(page);
      await tabTo(page, 'main a[href*="/enquiry/"]');
      await enter(page, /\/enquiry\//);
      await addSomething(page, member.message);
      expect(await page.locator('main .facts').innerText()).toContain(t('status.added'));
      await page.context().close();
    },
    120_000,
  );
});

test('where no article was found, the focus is on the words that say so', async () => {
  const page = await openHome('en', false);
  await page.goto(`${origin}/en/contact/?message=zzzz%20qqqq%20xxxx`);
  await skipToMain(page);
  await tabTo(page, '.actions button[name="intent"]');
  await page.keyboard.press('Enter');
  await page.locator('main > .notice').waitFor();
  await expectFocusOn(page, 'main > .notice');
  await tabTo(page, '#name');
  await page.context().close();
});

test('a choice of languages and a list of days are opened and left with the keyboard', async () => {
  const page = await openHome('en', false, 320);
  await tabTo(page, '.languages summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '.languages a[lang="ar"]');
  await enter(page, /\/ar\/\?remember$|\/ar\/$/);
  expect(await page.getAttribute('html', 'dir')).toBe('rtl');
  await skipToMain(page);
  await tabTo(page, '.closed-days summary');
  await page.keyboard.press('Space');
  expect(await page.locator('.closed-days table').first().isVisible()).toBe(true);
  await page.context().close();
});

describe('the focus is looked at closely enough to notice', () => {
  test.each([
    ['that it has no ring', 'outline: none', /^no ring$/],
    ['that its ring is too pale', 'outline: 3px solid #ddd', /^a ring of rgb\(221/],
    ['that its ring is too thin', 'outline: 1px solid #000', /^a ring of 1px$/],
    ['that it is covered', 'position: relative; z-index: -1', /^covered/],
    ['that it is out of the window', 'position: fixed; inset-block-start: -99px', /^covered/],
    ['that it goes back', 'position: absolute; inset: 0 auto auto 0', /^before the stop/],
  ])('%s', async (_, style, fault) => {
    const page = await openHome('en', true);
    await page.locator('.site-nav a').last().focus();
    await lookAtFocus(page);
    await page.locator('#q').evaluate((field, css) => (field.style.cssText = css), style);
    await page.locator('#q').focus();
    expect((await lookAtFocus(page)).faults).toContainEqual(expect.stringMatching(fault));
    await page.context().close();
  });

  test('that it is lost', async () => {
    const page = await openHome('en', true);
    await page.locator('#q').focus();
    await page.locator('#q').evaluate((field) => field.remove());
    expect((await lookAtFocus(page)).faults).toEqual(['the focus is lost']);
    await page.context().close();
  });
});

async function openHome(locale: Locale, javaScriptEnabled: boolean, width = 1280): Promise<Page> {
  const viewport = { width, height: 720 };
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(`${origin}/${locale}/`);
  return page;
}

async function enter(page: Page, address: RegExp): Promise<void> {
  await Promise.all([page.waitForURL(address), page.keyboard.press('Enter')]);
}

/** The focus goes to what is to be mended, which leads to each field. */
async function sendNothing(page: Page): Promise<void> {
  await skipToMain(page);
  for (const field of ['#name', '#email', '#relationship', '[name="topic"]', '#message']) {
    await tabTo(page, field);
  }
  await tabTo(page, '.actions button:not([name])');
  await page.keyboard.press('Enter');
  await page.locator('.error-summary').waitFor();
  await expectFocusOn(page, '.error-summary');
  const links = await page
    .locator('.error-summary a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links).toEqual(['#name', '#email', '#relationship', '#message']);
  for (const link of links.toReversed()) {
    await page.locator('.error-summary').focus();
    // Back by no key: what is counted as the order begins here again.
    await lookAtFocus(page);
    await tabTo(page, `.error-summary a[href="${link}"]`);
    await page.keyboard.press('Enter');
    await expectFocusOn(page, link);
  }
}

/** From the first field on, which the last link led to. */
async function mend(page: Page, { name }: { name: string }): Promise<void> {
  await page.keyboard.type(name);
  await tabTo(page, '#email');
  await page.keyboard.type('member@member.example');
  await tabTo(page, '#relationship');
  await page.keyboard.press('Space');
  expect(await page.locator('#relationship').isChecked()).toBe(true);
  await page.keyboard.press('ArrowDown');
  await expectFocusOn(page, '[name="relationship"][value="prospective"]:checked');
  await tabTo(page, '[name="topic"]:checked');
  await tabTo(page, '#message');
}

/** What appears below the field while somebody types is the next stop, and takes no focus itself. */
async function passSuggestionsWhileWriting(page: Page, message: string): Promise<void> {
  await page.keyboard.type(message);
  await page.locator('#suggestions a').first().waitFor();
  await expectFocusOn(page, '#message');
  await page.keyboard.press('Tab');
  await expectFocusOn(page, '#suggestions a');
}

async function lookForArticlesFirst(page: Page, message: string): Promise<void> {
  await page.keyboard.type(message);
  await tabTo(page, '.actions button[name="intent"]');
  await page.keyboard.press('Enter');
  await page.locator('main > section .suggestions').waitFor();
  await expectFocusOn(page, 'main > section.notice');
  await tabTo(page, 'main > section .suggestions a');
  await tabTo(page, '#message');
  expect(await page.locator('#message').inputValue()).toBe(message);
}

async function addSomething(page: Page, text: string): Promise<void> {
  await skipToMain(page);
  await tabTo(page, '#message');
  await tabTo(page, '.actions button');
  await page.keyboard.press('Enter');
  await page.locator('.error-summary').waitFor();
  await expectFocusOn(page, '.error-summary');
  await tabTo(page, '.error-summary a');
  await page.keyboard.press('Enter');
  await expectFocusOn(page, '#message');
  await page.keyboard.type(text);
  await tabTo(page, '.actions button');
  await page.keyboard.press('Enter');
  await page.locator('.error-summary').waitFor({ state: 'detached' });
  expect(await hasFocus(page, '.error-summary')).toBe(false);
}
