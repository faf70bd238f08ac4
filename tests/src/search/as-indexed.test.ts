import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allLocales } from '../../../content/locales.ts';
import { asIndexed, wordsAsIndexed } from '../../../src/search/as-indexed.ts';
import { anyText } from '../../support/any-text.ts';

test.each([
  ['sr-Latn', 'događaj dogadjaj dogadaj догађај ДОГАЂАЈ'],
  ['sr-Cyrl', 'жалба zalba žalba ŽALBA'],
  ['de', 'Kündigung kuendigung Kundigung'],
  ['fr', 'Œuvre oeuvre'],
  ['ar', 'العُضْوِيَّة عضويه بالعضوية للعضوية'],
  ['es', 'reclamación RECLAMACION'],
])('in %s these are one word to the engine: %s', (locale, typed) => {
  expect(new Set(wordsAsIndexed(typed, locale)).size).toBe(1);
});

test('what was indexed already stays as it is', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...allLocales), (text, locale) => {
      fc.pre(!/[dđ]/i.test(text) && !/[aouäöü]e/i.test(text) && !/\p{Script=Arabic}/u.test(text));
      const once = asIndexed(text, locale);
      expect(asIndexed(once, locale)).toBe(once);
    }),
  );
});
