import { describe, expect, test } from 'vitest';
import { countContentWords, questionWords } from '../../../src/suggestions/question-words.ts';
import { createSuggestionIndex } from '../../../src/suggestions/suggest.ts';

const article = {
  id: 'seals',
  title: 'Order seals for certificates',
  summary: '',
  topic: 'other',
  keywords: [],
  questions: [],
  body: '',
  url: '/x/',
};
const english = createSuggestionIndex('en', [article]);
const words = (text: string, sender?: { name: string; email: string }) =>
  questionWords(english, text, sender);

describe('what is kept of a question', () => {
  test('are its content words, those of our texts apart from others', () => {
    expect(words('Where do I park when I order seals? park!')).toEqual({
      known: ['order', 'seals'],
      unknown: ['park'],
    });
  });

  test('is a misspelt word as our texts spell it', () => {
    expect(words('cetrificates').known).toEqual(['certificates']);
  });

  test('holds no address, no number and no name', () => {
    const text =
      'Hi, Zorblatt here, quux@member.example, 07700 900123, AB12CD, see https://quux.example/me';
    expect(words(text)).toEqual({ known: [], unknown: [] });
  });

  test('holds nothing that the sender is called, unless our texts say it too', () => {
    const sender = { name: 'seals zorblatt', email: 'quux@member.example' };
    expect(words('zorblatt and quux want seals and wumble', sender)).toEqual({
      known: ['seals'],
      unknown: ['wumble'],
    });
  });

  test('in German are nouns too, which begin with a capital letter', () => {
    const german = createSuggestionIndex('de', [article]);
    expect(questionWords(german, 'Wo ist der Quxplatz?').unknown).toEqual(['quxplatz']);
    expect(words('Where is Quxplatz?').unknown).toEqual([]);
  });
});

test.each([
  ['en', 'How do I cancel my membership?', 2],
  ['en', 'How do I cancel my paid membership? Cancel!', 3],
  ['sr-Latn', 'Kako da otkažem članstvo i pretplatu', 3],
  ['sr-Cyrl', 'Како да откажем чланство и претплату', 3],
  ['ar', 'كيف يمكنني إلغاء اشتراكي في العضوية؟', 3],
  ['xx', '', 0],
])('in %s “%s” has %s different words that say what it is about', (locale, text, count) => {
  expect(countContentWords(text, locale)).toBe(count);
});
