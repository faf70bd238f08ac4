import { describe, expect, test } from 'vitest';
import { gramsOf } from '../../../../src/suggestions/analysis/grams.ts';
import { allWords, contentWords } from '../../../../src/suggestions/analysis/words.ts';

describe('words', () => {
  test.each([
    ['sr-Latn', 'događaj dogadjaj dogadaj догађај'],
    ['sr-Cyrl', 'riješiti rešiti ријешити решити riješiti resiti'],
    ['de', 'Kündigung Kuendigung Kundigung KÜNDIGUNG'],
    ['en', "cancelled canceled cancelled's"],
    ['en', 'organise organize'],
    ['en', 'address adress addresss'],
    ['fr', "l'adhésion d’adhesion adhésion"],
    ['ar', 'العضوية عضويه والعضوية للعضوية'],
  ])('%s: the spellings of one word meet: %s', (locale, typed) => {
    expect(new Set(allWords(typed, locale)).size).toBe(1);
  });

  test('small words and small talk are not content', () => {
    expect(contentWords('Hello, could you please tell me how to cancel?', 'en')).toEqual([
      'cancel',
    ]);
    expect(contentWords('Zdravo, molim vas, kako da otkažem?', 'sr-Latn')).toEqual(['otkazem']);
    expect(contentWords('Поздрав, молим вас, како да откажем?', 'sr-Cyrl')).toEqual(['otkazem']);
    expect(contentWords('Guten Tag, wie kann ich kündigen?', 'de')).toEqual(['kundigen']);
    expect(contentWords("Bonjour, comment puis-je résilier s'il vous plaît ?", 'fr')).toEqual([
      'resilier',
    ]);
    expect(contentWords('Hola, ¿cómo puedo cancelar?', 'es')).toEqual(['cancelar']);
    expect(contentWords('مرحبا كيف يمكنني إلغاء', 'ar')).toEqual(['الغا']);
  });

  test('years keep their digits', () => {
    expect(contentWords('invoice for 2000', 'en')).toEqual(['invoice', '2000']);
  });

  test('content words are given with repetitions', () => {
    expect(contentWords('logo, logo and the badge', 'en')).toHaveLength(3);
    expect(contentWords('', 'en')).toEqual([]);
    expect(contentWords('?!', 'ar')).toEqual([]);
  });

  test('a word without end is cut', () => {
    expect(allWords('ab'.repeat(500), 'en')).toEqual(['ab'.repeat(20)]);
  });
});

describe('grams', () => {
  test('are four letters, each once', () => {
    expect(gramsOf('invoice', 'en')).toEqual(['invo', 'nvoi', 'voic', 'oice']);
    expect(gramsOf('abababab', 'en')).toEqual(['abab', 'baba']);
    expect(gramsOf('fee', 'en')).toEqual([]);
  });

  test('are three letters in Arabic', () => {
    expect(gramsOf('عضوي', 'ar')).toEqual(['عضو', 'ضوي']);
  });

  test('do not cut a character in two', () => {
    expect(gramsOf('ab😀cd', 'en')).toEqual(['ab😀c', 'b😀cd']);
  });
});
