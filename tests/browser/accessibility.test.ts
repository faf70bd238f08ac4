import { describe, expect, test } from 'vitest';
import { allLocales, type Locale } from '../../content/locales.ts';
import { audit, twoViews } from '../accessibility/audit.ts';
import { auditAll } from '../accessibility/audit-all.ts';
import { pageKinds } from '../accessibility/kinds.ts';
import { siteInBrowser } from './site-in-browser.ts';

const opened = siteInBrowser();

/**
 * The languages share the kinds out among them. `npm run accessibility` looks at all of them in
 * every language and in every view.
 */
function kindsIn(locale: Locale) {
  return pageKinds.filter((_, n) => n % allLocales.length === allLocales.indexOf(locale));
}

test.each(allLocales)(
  'no page in %s keeps anybody out',
  async (locale) => {
    const visits = kindsIn(locale).map((kind) => ({ kind, locale }));
    expect(await auditAll(opened.browser, opened.site, visits, { views: twoViews })).toEqual([]);
  },
  180_000,
);

describe('a page is noticed', () => {
  test.each([
    ['that has no name for a field', '<input>', /label: input$/],
    ['whose words are too pale', '<p class="pale">Words</p>', /light at 1280: color-contrast/],
    ['that is pale only in the dark', '<p class="night">Words</p>', /dark at 320: color-contrast/],
    ['that is too wide', '<p class="wide">Words</p>', /^light at 320: \d+ pixels too wide$/],
    ['without its first heading', '<h2>Words</h2>', /^0 headings of the first level/],
    ['that leaves a level out', '<h1>Words</h1><h3>Words</h3>', /level 3 skips one/],
    ['that breaks its policy', '<p style="color: red">Words</p>', /^console: .*style/],
    ['whose script fails', '<script src="/throws.js"></script>', /^script: broken$/],
    ['that lacks a file', '<img src="/nothing.png" alt="">', /^console: .*404/],
  ])('%s', async (_, body, fault) => {
    expect(await faultsOf(`<html lang="en" dir="ltr">${head}<main>${body}</main>`)).toContainEqual(
      expect.stringMatching(fault),
    );
  });

  test('in another language than it should be, or without a title', async () => {
    const faults = await faultsOf('<html lang="de"><h1>Words</h1>');
    expect(faults).toEqual(expect.arrayContaining(['lang is "de"', 'dir is ""', 'no title']));
  });

  const head =
    '<head><title>A page</title><meta name="viewport" content="width=device-width" />' +
    '<link rel="stylesheet" href="/faulty.css" /></head>';
  const style =
    '.pale { color: #bbb; background: #fff } .wide { inline-size: 500px }' +
    '@media (prefers-color-scheme: dark) { .night { color: #333; background: #222 } }';

  async function faultsOf(html: string): Promise<string[]> {
    const page = await opened.browser.newPage();
    await page.route('**/faulty.css', (route) =>
      route.fulfill({ contentType: 'text/css', body: style }),
    );
    await page.route('**/throws.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: "throw new Error('broken')" }),
    );
    const headers = {
      'content-type': 'text/html',
      'content-security-policy': "default-src 'self'; script-src 'self'",
    };
    const answer = new Response(`<!doctype html>${html}`, { headers });
    const kind = { name: 'faulty', find: () => ({ path: '/en/faulty', answer }) };
    const faults = await audit(page, opened.site, { kind, locale: 'en' });
    await page.close();
    return faults.map((fault) => fault.replace('faulty, en: ', ''));
  }
});
