import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPhrases } from '../../src/wording/phrases.ts';
import { openBrowser } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { runProgram } from '../support/run-program.ts';
import { removeData, startServer, type ServerProcess } from '../support/server-process.ts';
import { copySite, type SiteCopy } from '../support/site-copy.ts';
import { startStaticHost } from '../support/static-host.ts';

const t = await loadPhrases('en');

let copy: SiteCopy;
let host: Awaited<ReturnType<typeof startStaticHost>>;
let handler: ServerProcess;
let browser: Browser;

/** The site on one port as a static host has it, the handler on another, each told of the other. */
beforeAll(async () => {
  copy = await copySite();
  // Built pages name the handler's port before the handler runs.
  const port = await freePort();
  const apiOrigin = `http://localhost:${port}`;
  host = await startStaticHost({ folder: join(copy.folder, 'dist'), handler: apiOrigin });
  const env = { PUBLIC_ORIGIN: host.origin, API_ORIGIN: apiOrigin };
  const build = await runProgram('server/commands/build.ts', { folder: copy.folder, env });
  expect(build.complaints).toBe('');
  expect(build.printed).toContain(`for ${host.origin}, handler at ${apiOrigin}`);
  [handler, browser] = await Promise.all([startServer({ port, env }), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  host.stop();
  await handler.stop();
  await removeData(handler);
  await copy.remove();
});

test.each([true, false])(
  'a member reads on the static host and is answered by the handler, with script: %s',
  async (javaScriptEnabled) => {
    const { page, complaints } = await newPage(javaScriptEnabled);
    await page.goto(`${host.origin}/en/help/change-or-cancel-subscription/`);
    await page.locator('.still-need a').click();
    expect(page.url()).toMatch(`${host.origin}/en/contact/`);

    await page.getByLabel(t('form.name')).fill('Ljiljana Njego');
    await page.getByLabel(t('form.email')).fill('ljiljana@member.example');
    await page.getByLabel(t('form.relationship.member'), { exact: true }).check();
    await page.getByLabel(t('topic.membership'), { exact: true }).check();
    await page.locator('#message').fill('I would like to cancel my paid membership');
    if (javaScriptEnabled) {
      const offered = page.locator('#suggestions a').first();
      await offered.waitFor();
      expect(await offered.getAttribute('href')).toMatch(/^\/en\/help\//);
    }
    await page.getByRole('button', { name: t('form.send') }).click();
    expect(page.url()).toMatch(`${handler.origin}/en/contact/received/`);
    expect(await page.locator('main .code').innerText()).toMatch(/^[A-Z]{4}-\d{4}$|^.{4}-.{4}$/);

    await page.getByRole('link', { name: t('receipt.status-link') }).click();
    expect(page.url()).toMatch(`${handler.origin}/en/enquiry/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(t('status.title'));
    expect(complaints).toEqual([]);
  },
);

test('an article there takes "Was this helpful?", and its menu leads to the record', async () => {
  const { page, complaints } = await newPage(true);
  await page.goto(`${host.origin}/en/help/sign-in-help/`);
  await page.getByRole('button', { name: t('helpful.yes') }).click();
  expect(page.url()).toBe(`${handler.origin}/en/help/sign-in-help/?helpful=yes#helpful`);
  expect(await page.locator('#helpful').innerText()).toBe(t('helpful.thanks'));

  await page.goto(`${host.origin}/en/`);
  await page.locator('.site-nav').getByText(t('nav.performance')).click();
  expect(page.url()).toBe(`${handler.origin}/en/performance/`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(t('performance.title'));
  expect(complaints).toEqual([]);
});

test('what cannot be taken comes back from the handler with everything typed', async () => {
  const { page } = await newPage(false);
  await page.goto(`${host.origin}/en/contact/`);
  await page.locator('#message').fill('Only this');
  await page.getByRole('button', { name: t('form.send') }).click();
  expect(page.url()).toBe(`${handler.origin}/en/contact/`);
  expect(await page.locator('#message').inputValue()).toBe('Only this');
  expect(await page.locator('.error-summary a').count()).toBe(4);
});

async function newPage(javaScriptEnabled: boolean) {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, complaints };
}
