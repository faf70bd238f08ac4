import { expect, test } from 'vitest';
import { allLocales, locales } from '../../../content/locales.ts';
import { languageLinks } from '../../../src/page/language-links.ts';

test('each language is named in itself and links the same page, to be remembered', () => {
  const html = languageLinks('sr-Latn', 'help/sign-in-help/');
  const links = [...html.matchAll(/<a[^>]*>[^<]*<\/a\s*>/g)].map(([link]) => link);
  expect(links).toHaveLength(allLocales.length);
  for (const [n, locale] of allLocales.entries()) {
    expect(links[n]).toContain(`href="/${locale}/help/sign-in-help/?remember"`);
    expect(links[n]).toContain(`lang="${locale}"`);
    expect(links[n]).toContain(locales[locale].name);
  }
});

test('a page may stand under another path in another language', () => {
  const html = languageLinks('en', (locale) => `beside/${locale === 'en' ? 'sr-Latn' : 'en'}/`);
  expect(html).toContain('href="/en/beside/sr-Latn/?remember"');
  expect(html).toContain('href="/sr-Latn/beside/en/?remember"');
});

test('only the language of the page is marked as current', () => {
  expect(languageLinks('en', '').match(/<a[^>]*aria-current="true"[^>]*>/g)).toEqual([
    expect.stringContaining('href="/en/?remember"'),
  ]);
  expect(languageLinks(undefined, '')).not.toContain('aria-current');
});
