import { describe, expect, test } from 'vitest';
import { allLocales } from '../../../content/locales.ts';
import { headMarkup, type HeadFacts } from '../../../src/page/head.ts';

const origin = 'https://help.anlp.example';
const head = (about: Partial<HeadFacts> = {}) =>
  headMarkup({
    origin,
    locale: 'sr-Latn',
    title: 'Help',
    description: 'Answers',
    path: 'help/',
    ...about,
  });

describe('a page that may be listed', () => {
  test('names its own address and the same page in every language', () => {
    const html = head();
    expect(html).toContain(`<link rel="canonical" href="${origin}/sr-Latn/help/" />`);
    for (const locale of allLocales) {
      expect(html).toContain(`hreflang="${locale}" href="${origin}/${locale}/help/"`);
    }
    expect(html).toContain(`hreflang="x-default" href="${origin}/en/help/"`);
    expect(html).not.toContain('noindex');
  });
});

test('a page without an address of its own is not listed and links nowhere', () => {
  const html = head({ path: undefined });
  expect(html).toContain('<meta name="robots" content="noindex" />');
  expect(html).not.toContain('<link');
});

test('another view of a page is not listed and names the page in its place', () => {
  const html = head({ path: 'statement/', isOtherView: true });
  expect(html).toContain('<meta name="robots" content="noindex" />');
  expect(html).toContain(`<link rel="canonical" href="${origin}/sr-Latn/statement/" />`);
  expect(html).not.toContain('hreflang');
});

test('what stands in title and description is text', () => {
  const html = head({ title: '</title><script>', description: '"><script>' });
  expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;</title>');
  expect(html).not.toContain('<script>');
});

test('a link to it is shown elsewhere by its own title and card, without the name of the site', () => {
  const html = head({ siteName: 'Support' });
  expect(html).toContain('<title>Help – Support</title>');
  expect(html).toContain('<meta property="og:title" content="Help" />');
  expect(html).toContain(`content="${origin}/cards/sr-Latn/help.png"`);
  expect(head({ hasCard: false })).toContain(`content="${origin}/cards/sr-Latn/home.png"`);
});
