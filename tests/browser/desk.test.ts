import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { listen, type Listener } from '../../server/web/listener.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { faultsOn, overflowOf } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { signIn } from '../support/desk.ts';
import { referencesIn } from '../support/html.ts';

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

/** A message that somebody wrote in Arabic, and its reference. */
async function written(message: string): Promise<string> {
  const typed = { name: 'ليلى', email: 'layla@member.example', relationship: 'member' };
  const fields = { ...typed, topic: 'membership', message };
  await app.post('/ar/contact/', fields, { headers: { origin } });
  const notices = (await app.mails()).filter(({ kind }) => kind === 'team-notice');
  return referencesIn(notices.at(-1)!.subject)[0]!;
}

async function signedIn(options: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  const { cookie } = await signIn(app);
  const value = cookie.slice(cookie.indexOf('=') + 1);
  await context.addCookies([{ name: 'sid', value, url: origin, httpOnly: true, sameSite: 'Lax' }]);
  return context;
}

test('without JavaScript: sign in by the mailed link, find what is due, answer it', async () => {
  const reference = await written('كيف أجدد عضويتي؟');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/desk/enquiries/${reference}`);
  await page.getByLabel('Your email address').fill('Alice@team.example');
  await page.getByRole('button', { name: 'Send me a link' }).click();
  const mail = (await app.mails()).findLast(({ kind }) => kind === 'sign-in')!;
  await page.goto(/http:\/\/localhost:\d+\/desk\/sign-in\/link\/\S+/.exec(mail.text)![0]);
  await page.getByRole('button', { name: 'Sign in' }).click();
  expect(await page.locator('h1').innerText()).toBe(`Enquiry ${reference}`);
  await page.getByRole('link', { name: 'Queue' }).click();
  await page.getByLabel('Find a reference').fill('عضويتي');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name: reference }).click();
  await page.getByLabel('Saved reply').selectOption('scheduled-changes');
  await page.getByRole('button', { name: 'Add it to the answer' }).click();
  expect(await page.getByLabel('Your answer').inputValue()).toContain('اشتراككم');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  expect(await page.getByRole('status').innerText()).toBe('The answer is on its way.');
  expect(await page.locator('.facts').innerText()).toContain('Replied');
  const answer = (await app.mails()).find(({ kind }) => kind === 'answer')!;
  expect(answer.html).toContain('dir="rtl"');
  await context.close();
}, 120_000);

test.each([
  ['light', 320],
  ['dark', 320],
  ['light', 1280],
  ['dark', 1280],
] as const)(
  'no page of the desk has a fault in the %s scheme at %s pixels',
  async (scheme, width) => {
    const reference = await written('x'.repeat(200));
    const paths = [
      ...['/desk/', '/desk/?show=all&q=x', '/desk/printed', `/desk/enquiries/${reference}`],
      ...['/desk/phone/new', '/desk/ended-contact', '/desk/banner', '/desk/sessions'],
      ...['/desk/sign-in', '/desk/sign-in/sent', '/desk/sign-in/link/none', '/desk/nowhere'],
    ];
    const viewport = { width, height: 800 };
    const context = await signedIn({ colorScheme: scheme, viewport });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(origin + path);
      // Everything that can be opened, opened.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await faultsOn(page), path).toEqual([]);
      expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
    }
    await page.goto(`${origin}/desk/enquiries/${reference}`);
    await page.locator('#action-answer').getByRole('button', { name: 'Send the answer' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await faultsOn(page), 'a refused answer').toEqual([]);
    await context.close();
  },
  120_000,
);
