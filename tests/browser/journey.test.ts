import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { allLocales, type Locale } from '../../content/locales.ts';
import { loadPhrases, type Phrases } from '../../src/wording/phrases.ts';
import { openBrowser } from '../support/browser.ts';
import { startFakeResend, type FakeResend } from '../support/fake-resend.ts';
import { removeData, startServer, type ServerProcess } from '../support/server-process.ts';

const reference = /\b[A-HJKMNP-Z]{4}-[2-9]{4}\b|\b[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}\b/;

/** What a member types in each language. */
const members: Record<Locale, { search: string; message: string }> = {
  en: { search: 'complaint', message: 'How do I cancel my membership?' },
  'sr-Latn': { search: 'zalba', message: 'Kako da otkažem članstvo?' },
  'sr-Cyrl': { search: 'жалба', message: 'Како да откажем чланство?' },
  de: { search: 'Beschwerde', message: 'Wie kann ich meine Mitgliedschaft kündigen?' },
  fr: { search: 'reclamation', message: 'Comment résilier mon adhésion ?' },
  es: { search: 'queja', message: '¿Cómo cancelo mi suscripción de socio?' },
  ar: { search: 'شكوى', message: 'كيف يمكنني إلغاء اشتراكي في العضوية؟' },
};

let provider: FakeResend;
let server: ServerProcess;
let browser: Browser;
let context: BrowserContext | undefined;

beforeAll(async () => {
  provider = await startFakeResend();
  server = await startServer({
    env: {
      RESEND_API_KEY: 're_test',
      RESEND_BASE_URL: provider.baseUrl,
      RESEND_RATE_PER_SECOND: '100',
    },
  });
  browser = await openBrowser();
});

afterEach(async () => context?.close());

afterAll(async () => {
  await browser.close();
  expect(await server.stop()).toBe(0);
  await provider.stop();
  await removeData(server);
});

describe.each(allLocales)('in %s', (locale) => {
  describe.each([true, false])('with script: %s', (javaScriptEnabled) => {
    test('a member reads the promise, searches, writes, and gets a dated acknowledgement', async () => {
      const t = await loadPhrases(locale);
      const { page, complaints } = await newPage(javaScriptEnabled);
      await page.goto(`${server.origin}/${locale}/`);
      expect(await page.getAttribute('html', 'lang')).toBe(locale);

      await searchFor(page, members[locale].search);
      await followNav(page, t('nav.statement'));
      expect(await page.locator('#clause-3a').innerText()).not.toBe('');

      await followNav(page, t('nav.contact'));
      const promised = await page.locator('.promised time').getAttribute('datetime');
      const sentTo = `${locale}-${javaScriptEnabled}@member.example`.toLowerCase();
      await fillIn(page, t, sentTo);
      await page.getByRole('button', { name: t('form.send') }).click();

      expect(new URL(page.url()).pathname).toContain(`/${locale}/contact/received/`);
      const receipt = await page.locator('main').innerText();
      const code = reference.exec(receipt)?.[0] ?? 'no reference';
      expect(await page.locator('main .promised time').getAttribute('datetime')).toBe(promised);

      await page.reload();
      expect(await page.locator('main').innerText()).toBe(receipt);
      await page.getByRole('link', { name: t('receipt.status-link') }).click();
      expect(await page.locator('main').innerText()).toContain(code);

      const mail = await acknowledgementTo(sentTo);
      expect(mail.subject).toContain(code);
      expect(mail.html).toContain(`datetime="${promised}"`);
      expect(mail.text).toContain(`${server.origin}/${locale}/enquiry/`);
      expect(complaints).toEqual([]);
    });
  });
});

test('what is wrong is said, takes the focus, and costs nothing that was typed', async () => {
  const t = await loadPhrases('en');
  const { page } = await newPage(false);
  await page.goto(`${server.origin}/en/contact/`);
  await page.getByLabel(t('form.message'), { exact: true }).fill('A line,\nand <b>another</b>.');
  await page.getByRole('button', { name: t('form.send') }).click();
  await expect.poll(() => page.title(), { timeout: 20_000 }).toMatch(/^Error: /);
  expect(
    await page.locator('.error-summary').evaluate((box) => box === document.activeElement),
  ).toBe(true);
  await page.locator('.error-summary a').first().click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('name');
  expect(await page.getByLabel(t('form.message'), { exact: true }).inputValue()).toBe(
    'A line,\nand <b>another</b>.',
  );
});

test('articles are offered while a message is written, and following one loses nothing', async () => {
  const t = await loadPhrases('sr-Latn');
  const { page } = await newPage(true);
  await page.goto(`${server.origin}/sr-Latn/contact/`);
  const message = page.getByLabel(t('form.message'), { exact: true });
  await message.pressSequentially('Hocu da otkazem clanstvo i pretplatu', { delay: 20 });
  const offered = page.locator('#suggestions a').first();
  await offered.waitFor();
  expect(await offered.getAttribute('href')).toContain('/sr-Latn/help/');
  const [opened] = await Promise.all([page.context().waitForEvent('page'), offered.click()]);
  await opened.waitForLoadState();
  expect(new URL(opened.url()).pathname).toContain('/sr-Latn/help/');
  expect(await message.inputValue()).toBe('Hocu da otkazem clanstvo i pretplatu');
});

test('without script, "look for an answer first" shows articles and keeps the form', async () => {
  const t = await loadPhrases('sr-Cyrl');
  const { page } = await newPage(false);
  await page.goto(`${server.origin}/sr-Cyrl/contact/`);
  await fillIn(page, t, 'petar@member.example');
  await page.getByRole('button', { name: t('form.look-first') }).click();
  // A click does not wait for the page that answers it.
  await page.locator('main .suggestions a').first().waitFor();
  expect(await page.getByLabel(t('form.email'), { exact: true }).inputValue()).toBe(
    'petar@member.example',
  );
  expect(await page.getByLabel(t('form.relationship.member')).isChecked()).toBe(true);
});

test('typed on either Serbian site, in either script, a complaint finds both complaint articles', async () => {
  const { page } = await newPage(true);
  for (const locale of ['sr-Latn', 'sr-Cyrl']) {
    for (const word of ['zalba', 'žalba', 'жалба']) {
      await page.goto(`${server.origin}/${locale}/search/`);
      await page.locator('#q').pressSequentially(word);
      const links = page.locator('main #results a[href*="/help/"]');
      await links.first().waitFor();
      const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(found.slice(0, 3), `${word} in ${locale}`).toEqual(
        expect.arrayContaining([
          `/${locale}/help/complain-about-anlp/`,
          `/${locale}/help/complain-about-a-member/`,
        ]),
      );
    }
  }
});

/** A page, and what the browser complains of on it: blocked scripts, broken policies, lost files. */
async function newPage(javaScriptEnabled: boolean) {
  context = await browser.newContext({ javaScriptEnabled });
  context.setDefaultTimeout(5_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('requestfailed', (request) => {
    // A page that is left takes its requests with it.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') complaints.push(`${why}: ${request.url()}`);
  });
  return { page, complaints };
}

async function searchFor(page: Page, words: string) {
  await page.locator('.search-form input').fill(words);
  await page.locator('.search-form button').click();
  const first = page.locator('main #results a[href*="/help/"]').first();
  await first.waitFor();
}

async function followNav(page: Page, name: string) {
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.waitForLoadState();
}

async function fillIn(page: Page, t: Phrases, email: string) {
  await page.getByLabel(t('form.name'), { exact: true }).fill('Ђорђе Лазаревић');
  await page.getByLabel(t('form.email'), { exact: true }).fill(email);
  await page.getByLabel(t('form.relationship.member')).check();
  await page.getByLabel(t('topic.membership')).check();
  const { message } = members[t.locale];
  await page.getByLabel(t('form.message'), { exact: true }).fill(message);
}

interface SentMail {
  to: string[];
  subject: string;
  text: string;
  html: string;
}

async function acknowledgementTo(address: string): Promise<SentMail> {
  const sent = () => provider.accepted.map(({ email }) => email as unknown as SentMail);
  await expect.poll(() => sent().filter(({ to }) => to.includes(address)).length).toBe(1);
  return sent().find(({ to }) => to.includes(address))!;
}
