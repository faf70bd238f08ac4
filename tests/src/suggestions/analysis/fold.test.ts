import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allLocales } from '../../../../content/locales.ts';
import { fold, languageOf } from '../../../../src/suggestions/analysis/fold.ts';
import { allWords } from '../../../../src/suggestions/analysis/words.ts';
import { anyText } from '../../../support/any-text.ts';

describe('folding', () => {
  test.each([
    ['Serbian in both scripts and without diacritics', 'sr-Latn', 'žalba ЖАЛБА zalba', 'zalba'],
    ['đ is dj in both scripts', 'sr-Cyrl', 'Ђурђевдан đurđevdan djurdjevdan', 'djurdjevdan'],
    ['digraphs typed as one character', 'sr-Latn', 'ǆep џеп džep', 'dzep'],
    ['German umlauts and ß', 'de', 'STRAẞE straße Strasse', 'strasse'],
    ['French œ and accents', 'fr', 'Œuvre œuvre oeuvre', 'oeuvre'],
    ['Spanish accents and ñ', 'es', 'Contraseña contrasena CONTRASEÑA', 'contrasena'],
    ['Arabic alef and ta marbuta', 'ar', 'إلغاء الغاء', 'الغا'],
    ['Arabic vowels and stretching', 'ar', 'عُضْوِيَّة عضويـــة عضويه', 'عضويه'],
    ['Arabic ya in its three forms', 'ar', 'على علي علی', 'علي'],
    ['digits of other scripts', 'ar', '٢٠٢٦ ۲۰۲۶ 2026', '2026'],
    ['full-width letters', 'en', 'ＡＮＬＰ anlp', 'anlp'],
    ['invisible characters', 'en', 'mem\u00adber \u202Emember\u202C mem\u200Bber', 'member'],
  ])('%s meet', (_, locale, typed, folded) => {
    for (const word of typed.split(' ')) expect(fold(word, locale)).toBe(folded);
  });

  test('Cyrillic stays Cyrillic outside Serbian', () => {
    expect(fold('Жалба', 'en')).toBe('жалба');
  });

  test('an unknown locale gets what holds for every language', () => {
    expect(fold('Łódź, Ångström', 'pl')).toBe('lodz, angstrom');
    expect(fold('Ħ', 'constructor')).toBe('ħ');
  });

  test('vowel signs of other scripts are letters, not marks', () => {
    expect(fold('हिन्दी', 'hi')).toBe('हिन्दी');
  });

  test('folding twice is folding once', () => {
    const locales = fc.constantFrom('en', 'sr-Latn', 'sr-Cyrl', 'de', 'fr', 'es', 'ar', 'xx');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), locales, (text, locale) => {
        const once = fold(text, locale);
        expect(fold(once, locale)).toBe(once);
      }),
    );
  });
});

const latinLetters = 'abcčćdđefghijklmnoprsštuvzžABCČĆDĐEFGHIJKLMNOPRSŠTUVZŽ'.split('');
const cyrillicLetters = 'абцчћдђефгхијклмнопрсштувзжАБЦЧЋДЂЕФГХИЈКЛМНОПРСШТУВЗЖ'.split('');

const serbianWord = fc.array(fc.nat({ max: latinLetters.length - 1 }), { maxLength: 12 });
const inLatin = (letters: number[]) => letters.map((n) => latinLetters[n]).join('');
const inCyrillic = (letters: number[]) => letters.map((n) => cyrillicLetters[n]).join('');

describe('folding Serbian', () => {
  test('is the same whatever script a word is typed in', () => {
    fc.assert(
      fc.property(serbianWord, (letters) => {
        expect(fold(inCyrillic(letters), 'sr-Cyrl')).toBe(fold(inLatin(letters), 'sr-Latn'));
      }),
    );
  });

  test('is the same without diacritics, đ typed as dj', () => {
    fc.assert(
      fc.property(serbianWord, (letters) => {
        const typed = inLatin(letters);
        const plain = typed
          .replaceAll('đ', 'dj')
          .replaceAll('Đ', 'Dj')
          .normalize('NFD')
          .replace(/\p{M}/gu, '');
        expect(fold(plain, 'sr-Latn')).toBe(fold(typed, 'sr-Latn'));
      }),
    );
  });

  test('makes the words that are compared the same with đ, dj and d', () => {
    fc.assert(
      fc.property(serbianWord, (letters) => {
        const typed = inLatin(letters);
        // No word has đ or d before j.
        fc.pre(!/[đd]j/i.test(typed));
        const plain = typed.replaceAll('đ', 'd').replaceAll('Đ', 'D');
        expect(allWords(plain, 'sr-Latn')).toEqual(allWords(typed, 'sr-Cyrl'));
      }),
    );
  });
});

test.each(allLocales)('in %s capitals, and how marks are encoded, make no difference', (locale) => {
  const letters = fc.string({ unit: fc.constantFrom(...'aäçéèñöšßœوأإآىةيشكب'.split('')) });
  fc.assert(
    fc.property(letters, (text) => {
      expect(fold(text.toUpperCase(), locale)).toBe(fold(text, locale));
      expect(fold(text.normalize('NFD'), locale)).toBe(fold(text.normalize('NFC'), locale));
    }),
  );
});

test('texts cut at spaces give the same words as the whole', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...allLocales), (text, locale) => {
      const parts = text.split(/[ \n]+/).flatMap((part) => allWords(part, locale));
      expect(parts).toEqual(allWords(text, locale));
    }),
  );
});

test('the language of a locale is what stands before the hyphen', () => {
  expect(languageOf('sr-Cyrl')).toBe('sr');
  expect(languageOf('de')).toBe('de');
});
