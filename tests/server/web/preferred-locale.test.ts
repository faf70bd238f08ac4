import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allLocales } from '../../../content/locales.ts';
import { preferredLocale } from '../../../server/web/preferred-locale.ts';
import { anyText } from '../../support/any-text.ts';
import { growth, mostGrowth } from '../../support/growth.ts';

describe('the language of a browser', () => {
  test.each([
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['EN-us', 'en'],
    ['sr', 'sr-Cyrl'],
    ['sr-RS', 'sr-Cyrl'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr-ME', 'sr-Latn'],
    ['sr-Cyrl-BA;q=0.3, sr-Latn;q=0.4', 'sr-Latn'],
    ['xx, en;q=0.5, sr;q=0.4', 'en'],
    ['en;q=0.5, sr', 'sr-Cyrl'],
    ['en;q=0, sr;q=0.1', 'sr-Cyrl'],
    ['en ; q=0.2 , sr-Latn ; q=0.7', 'sr-Latn'],
    ['en;q=0.5;x=1,sr;Q=0.6', 'sr-Cyrl'],
    ['en, sr', 'en'],
    ['sr, en', 'sr-Cyrl'],
  ])('%s asks for %s', (header, locale) => {
    expect(preferredLocale(undefined, header)).toBe(locale);
  });

  test.each([
    undefined,
    '',
    '*',
    'en;q=0',
    'ja, zh-Hant;q=0.9',
    'en;q=2',
    'en;q=x',
    '---',
    'e',
    ';q=1',
  ])('%j asks for none of ours', (header) =>
    expect(preferredLocale(undefined, header)).toBeUndefined(),
  );

  test('is never a fault and takes no time, whatever the header', () => {
    const tag = fc.oneof(fc.constantFrom('en', 'sr-Latn', '*', 'x-', 'de-1996'), anyText);
    const header = fc.array(
      fc
        .tuple(tag, fc.constantFrom('', ';q=0.5', ';q=', ';q=1.0001', ';;q=0'))
        .map((pair) => pair.join('')),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          header.map((tags) => tags.join(',')),
        ),
        (text) => {
          expect([undefined, ...allLocales]).toContain(preferredLocale(undefined, text));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('takes a long header no more than in proportion', () => {
    const header = (size: number) => ' ; '.repeat(size) + 'a;q='.repeat(size);
    const work = (size: number) => preferredLocale(undefined, header(size));
    expect(growth(work, 5_000)).toBeLessThan(mostGrowth);
  });
});

describe('a choice that was remembered', () => {
  test.each(allLocales)('%s comes before what the browser asks for', (locale) => {
    expect(preferredLocale(locale, 'en, sr')).toBe(locale);
  });

  test.each(['EN', 'xx', '', '__proto__', 'en; path=/'])('%j is no choice', (remembered) => {
    expect(preferredLocale(remembered, 'sr-Latn')).toBe('sr-Latn');
  });
});
