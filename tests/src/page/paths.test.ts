import { expect, test } from 'vitest';
import { allLocales } from '../../../content/locales.ts';
import { articleUrl, exactLocale, localeIgnoringCase, pageUrl } from '../../../src/page/paths.ts';

test('a page stands below its locale, and so does an article below help', () => {
  expect(pageUrl('sr-Latn')).toBe('/sr-Latn/');
  expect(pageUrl('en', 'contact/')).toBe('/en/contact/');
  expect(articleUrl('en', 'sign-in-help')).toBe('/en/help/sign-in-help/');
});

test.each(allLocales)('%s is exact as <html lang> spells it and is meant in any case', (locale) => {
  expect(exactLocale(locale)).toBe(locale);
  for (const spelt of [locale, locale.toLowerCase(), locale.toUpperCase()]) {
    expect(localeIgnoringCase(spelt)).toBe(locale);
  }
});

test.each(['', 'sr', 'en-GB', 'xx', '__proto__', 'toString', 'en ', 'sr_Latn'])(
  '%j is no locale of ours',
  (segment) => {
    expect(exactLocale(segment)).toBeUndefined();
    expect(localeIgnoringCase(segment)).toBeUndefined();
  },
);

test('SR-LATN is not exact', () => {
  expect(exactLocale('SR-LATN')).toBeUndefined();
});
