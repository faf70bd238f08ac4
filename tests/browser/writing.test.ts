import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Locale } from '../../content/locales.ts';
import { loadPhrases, type Phrases } from '../../src/wording/phrases.ts';
import { openBrowser } from '../support/browser.ts';
import { removeData, startServer, type ServerProcess } from '../support/server-process.ts';

/** A message that an article answers, and one that none does. */
const messages: readonly (readonly [Locale, string, string])[] = [
  ['en', 'I would like to cancel my paid membership', 'zzzz qqqq xxxx'],
  ['sr-Latn', 'Hocu da otkazem clanstvo i pretplatu', 'zzzz qqqq xxxx'],
  ['ar', 'أريد إلغاء اشتراكي في العضوية من فضلكم', 'ززز ققق ظظظ'],
];
/** Longer than the form waits for the next key. */
const pause = 700;

let server: ServerProcess;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await removeData(server);
});

describe.each(messages)('in %s', (locale, message, nonsense) => {
  test.each([
    ['slowly', (page: Page) => typeSlowly(page, message)],
    ['fast', (page: Page) => page.locator('#message').pressSequentially(message)],
  ])('typed %s, articles appear and the field stays where it is', async (_, type) => {
    const { page, complaints } = await openForm(locale, true);
    await page.locator('#message').click();
    const before = await placeOf(page);
    await type(page);
    await page.locator('#suggestions a').first().waitFor();
    expect(await placeOf(page)).toEqual(before);
    expect(await caretOf(page)).toEqual(['message', message.length]);
    expect(await page.getByRole('status').innerText()).not.toBe('');
    expect(await page.locator('#suggestions').getAttribute('role')).toBeNull();
    await page.locator('#message').fill(nonsense);
    await page.locator('#suggestions .notice').waitFor({ state: 'hidden' });
    expect(await placeOf(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  test('a suggestion is reached by keyboard, opens beside the form, and loses nothing', async () => {
    const { page } = await openForm(locale, true);
    const t = await loadPhrases(locale);
    await fillIn(page, t, message);
    const offered = page.locator('#suggestions a').first();
    await offered.waitFor();
    await page.locator('#message').focus();
    await page.keyboard.press('Tab');
    const [article] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('Enter'),
    ]);
    await article.waitForLoadState();
    expect(new URL(article.url()).pathname).toMatch(new RegExp(`^/${locale}/help/[\\w-]+/$`));
    await article.close();
    await expectTyped(page, t, message);
    // The same link in the same tab, as somebody may open it who knows their browser.
    const address = server.origin + ((await offered.getAttribute('href')) ?? '');
    await page.goto(address);
    await page.goBack();
    await expectTyped(page, t, message);
    await page.reload();
    await expectTyped(page, t, message);
    await offered.waitFor();
  });

  test('without script articles come first, and following one loses nothing', async () => {
    const { page } = await openForm(locale, false);
    const t = await loadPhrases(locale);
    await fillIn(page, t, message);
    await page.goto(`${server.origin}/${locale}/privacy/`);
    await page.goBack();
    await expectTyped(page, t, message);
    await page.getByRole('button', { name: t('form.look-first') }).click();
    const offered = page.locator('main .suggestions a').first();
    const [article] = await Promise.all([page.context().waitForEvent('page'), offered.click()]);
    await article.waitForLoadState();
    expect(new URL(article.url()).pathname).toMatch(new RegExp(`^/${locale}/help/[\\w-]+/$`));
    await article.close();
    await expectTyped(page, t, message);
    await page.goto(server.origin + ((await offered.getAttribute('href')) ?? ''));
    await page.goBack();
    await expectTyped(page, t, message);
  });
});

describe('a message', () => {
  const [, message] = messages[0]!;

  test('that was sent is found by going back, and not in a new form', async () => {
    const { page } = await openForm('en', true);
    const t = await loadPhrases('en');
    await fillIn(page, t, message);
    await page.getByRole('button', { name: t('form.send') }).click();
    await page.waitForURL('**/contact/received/*');
    await page.goBack();
    await expectTyped(page, t, message);
    await page.goto(`${server.origin}/en/contact/?fresh`);
    expect(await page.locator('#message').inputValue()).toBe('');
    expect(await page.locator('input:checked').count()).toBe(0);
  });

  test('that was not sent waits in its tab, before what a link carries', async () => {
    const { page } = await openForm('en', true);
    await page.locator('#message').fill(message);
    await page.getByLabel('Something else').first().check();
    await page.goto(`${server.origin}/en/contact/?message=carried&topic=training`);
    expect(await page.locator('#message').inputValue()).toBe(message);
    expect(await page.locator('[name="relationship"]:checked').inputValue()).toBe('other');
    expect(await page.locator('[name="topic"]:checked').inputValue()).toBe('training');
    const other = await page.context().newPage();
    await other.goto(`${server.origin}/en/contact/`);
    expect(await other.locator('#message').inputValue()).toBe('');
  });

  test('that could not be taken is still unsent', async () => {
    const { page } = await openForm('en', true);
    const t = await loadPhrases('en');
    await page.locator('#message').fill(message);
    await page.getByRole('button', { name: t('form.send') }).click();
    await page.locator('.error-summary').waitFor();
    await page.goto(`${server.origin}/en/contact/?again`);
    expect(await page.locator('#message').inputValue()).toBe(message);
  });
});

test.each([true, false])(
  'an article that answered closes the message, and it can be opened again (script: %s)',
  async (javaScriptEnabled) => {
    const { page, complaints } = await openForm('en', javaScriptEnabled);
    const t = await loadPhrases('en');
    await fillIn(page, t, messages[0]![1]);
    await page.getByRole('button', { name: t('form.send') }).click();
    await page.locator('main .suggestions a').first().click();
    await page.getByRole('button', { name: t('helpful.yes') }).click();
    await page.getByText(t('helpful.thanks')).waitFor();
    await page.getByRole('link', { name: t('answered.link') }).click();
    await page.getByRole('button', { name: t('answered.confirm') }).click();
    await page.getByRole('link', { name: t('still-need.link') }).click();
    await page.getByRole('button', { name: t('still-need.confirm') }).click();
    await page.getByRole('heading', { name: t('still-need.open.title') }).waitFor();
    expect(await page.locator('main time').count()).toBe(1);
    expect(complaints).toEqual([]);
  },
);

async function openForm(locale: Locale, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ javaScriptEnabled, reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(5_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (said) => {
    if (['error', 'warning'].includes(said.type())) complaints.push(said.text());
  });
  await page.goto(`${server.origin}/${locale}/contact/`);
  return { page, complaints };
}

/** Two pauses: once where too little is said yet, once where there is enough. */
async function typeSlowly(page: Page, message: string): Promise<void> {
  const field = page.locator('#message');
  const [start, rest] = [message.slice(0, 8), message.slice(8, -3)];
  await field.pressSequentially(start);
  await page.waitForTimeout(pause);
  expect(await page.locator('#suggestions a').count()).toBe(0);
  await field.pressSequentially(rest, { delay: 20 });
  await page.waitForTimeout(pause);
  await field.pressSequentially(message.slice(-3), { delay: 20 });
}

/** Where the field stands in the window, and how far the page is scrolled. */
function placeOf(page: Page) {
  return page.evaluate(() => {
    const { x, y, width, height } = document.querySelector('#message')!.getBoundingClientRect();
    return { x, y, width, height, scrolled: window.scrollY };
  });
}

function caretOf(page: Page) {
  return page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return [field.id, field.selectionStart];
  });
}

async function fillIn(page: Page, t: Phrases, message: string): Promise<void> {
  await page.locator('#name').fill('Ђорђе Лазаревић');
  await page.locator('#email').fill('djordje@member.example');
  await page.getByLabel(t('form.relationship.member')).check();
  await page.getByLabel(t('topic.membership')).check();
  await page.locator('#message').fill(message);
}

async function expectTyped(page: Page, t: Phrases, message: string): Promise<void> {
  expect(await page.locator('#name').inputValue()).toBe('Ђорђе Лазаревић');
  expect(await page.locator('#email').inputValue()).toBe('djordje@member.example');
  expect(await page.getByLabel(t('form.relationship.member')).isChecked()).toBe(true);
  expect(await page.getByLabel(t('topic.membership')).isChecked()).toBe(true);
  expect(await page.locator('#message').inputValue()).toBe(message);
}
