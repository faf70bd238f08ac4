import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createSuggestionIndex,
  suggest,
  type SuggestionIndex,
} from '../../../src/suggestions/suggest.ts';
import { articlesOf } from '../../eval/articles.ts';
import { sampleArticles } from './sample-articles.ts';

const index = createSuggestionIndex('en', sampleArticles);

function ids(text: string, options?: Parameters<typeof suggest>[2]): string[] {
  return suggest(index, text, options).map(({ article }) => article.id);
}

const hedgehogQuestions = [
  'may I put the little golden hedgehog on my tractor',
  'golden hedgehog on a tractor',
  'can the hedgehog go on my barn',
  'where do I get the little hedgehog',
  'who may wear the golden hedgehog',
];

/** Enough others that a word which few of them have says something. */
const otherQuestions = Array.from({ length: 20 }, (_, n) => `how do I do thing number ${n}`);

describe('a suggestion', () => {
  test.each([
    ['I want to cancel my membership', 'cancel'],
    ['how can i quit, i dont need this any more', 'cancel'],
    ['forgot my pasword', 'sign-in'],
    ['FORGOTTEN PASSWORDS', 'sign-in'],
    ['may I put your logo on my website', 'logo'],
    ['I wish to complain about my therapist', 'complain'],
    ['I was charged twice last month', 'invoices'],
  ])('for "%s" is %s first', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  test('carries what a page shows of the article, and no more', () => {
    const { id, title, summary, topic, url } = sampleArticles[0]!;
    expect(suggest(index, 'cancel')[0]?.article).toEqual({ id, title, summary, topic, url });
  });

  test('is not made when nothing fits', () => {
    expect(ids('what will the weather be on the moon')).toEqual([]);
    expect(ids('do you have a job for me')).toEqual([]);
  });

  test('is not made for a message without content', () => {
    for (const text of ['', ' \n ', '?!…', 'hello, could you help me please', '\0']) {
      expect(ids(text)).toEqual([]);
    }
  });

  test('comes best first, three by default, two for a mail, or as many as asked for', () => {
    const text = 'cancel my membership, send a receipt for the payment, and where is the logo';
    const confidences = suggest(index, text).map(({ confidence }) => confidence);
    expect(confidences).toHaveLength(3);
    expect(confidences[0]).toBeGreaterThan(0);
    expect(ids(text, { confidence: 'mail' }).length).toBeLessThanOrEqual(2);
    expect(ids(text, { limit: 1 })).toEqual(ids(text).slice(0, 1));
  });

  test('for a mail needs more confidence than beside the form', () => {
    const vague = 'professional members website';
    expect(suggest(index, vague, { confidence: 'form' }).length).toBeGreaterThan(0);
    expect(suggest(index, vague, { confidence: 'mail' })).toEqual([]);
  });

  test('reads no further than two thousand characters', () => {
    const filler = 'so '.repeat(666);
    expect(ids(`${filler}cancel my membership`)).toEqual([]);
    expect(ids(`cancel my membership ${filler}`)).toEqual(ids('cancel my membership'));
  });

  test('follow what answered questions like it, in words that no article has', () => {
    const asked = sampleArticles.map((article) => ({
      ...article,
      questions: article.id === 'logo' ? hedgehogQuestions : [],
    }));
    const own = createSuggestionIndex('en', asked, otherQuestions);
    expect(ids('can a golden hedgehog go on the tractor')).toEqual([]);
    const found = suggest(own, 'can a golden hedgehog go on the tractor');
    expect(found.map(({ article }) => article.id)).toEqual(['logo']);
  });

  test('are less sure where questions like it were such as nothing answers', () => {
    const message = 'my password for the swimming pool is refused';
    const pool = ['swimming pool password', 'refused at the swimming pool', 'is the pool open'];
    const own = createSuggestionIndex('en', sampleArticles, [...pool, ...otherQuestions]);
    const sure = (of: SuggestionIndex) => suggest(of, message)[0]?.confidence ?? 0;
    expect(sure(own)).toBeLessThan(sure(index));
  });

  test('from no articles at all is none', () => {
    expect(suggest(createSuggestionIndex('en', []), 'cancel')).toEqual([]);
  });

  test('works in a locale that nothing is known of', () => {
    const polish = { ...sampleArticles[0]!, title: 'Odwołać członkostwo' };
    const found = suggest(createSuggestionIndex('pl', [polish]), 'odwolac czlonkostwo');
    expect(found.map(({ article }) => article.id)).toEqual(['cancel']);
  });
});

describe('any text at all', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3000 }),
    fc.string({ unit: 'grapheme', maxLength: 3000 }),
    fc.array(fc.nat(0xffff), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.constantFrom('\ud800', '\udc00', '\0', '\u202e', '\u200f', 'إلغاء', 'ﷺ', "l'"))
      .map((parts) => parts.join('')),
  );

  test.each(['en', 'sr-Latn', 'sr-Cyrl', 'de', 'fr', 'es', 'ar', 'xx'])(
    'is read without failing in %s, and the same each time',
    (locale) => {
      const own = createSuggestionIndex(locale, sampleArticles);
      fc.assert(
        fc.property(anything, (text) => {
          const found = suggest(own, text);
          expect(found.length).toBeLessThanOrEqual(3);
          expect(found.every(({ confidence }) => Number.isFinite(confidence))).toBe(true);
          expect(suggest(own, text)).toEqual(found);
        }),
        { numRuns: 60 },
      );
    },
  );

  test('of a hundred thousand characters is read in an instant', () => {
    for (const part of ['cancel ', 'ﷺ', '\ud800', "l'", 'إلغاء ', '\u0301']) {
      expect(() => suggest(index, part.repeat(100_000 / part.length))).not.toThrow();
    }
  });

  test('may be an article', () => {
    fc.assert(
      fc.property(anything, anything, (title, body) => {
        const odd = { ...sampleArticles[0]!, title, body, keywords: [title, body] };
        expect(() => suggest(createSuggestionIndex('ar', [odd]), title)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});

describe('in Serbian', () => {
  test('the two scripts and typing without diacritics bring up the same articles', async () => {
    const latin = createSuggestionIndex('sr-Latn', await articlesOf('sr-Latn'));
    const cyrillic = createSuggestionIndex('sr-Cyrl', await articlesOf('sr-Cyrl'));
    const typed = [
      'želim da otkažem članstvo',
      'zelim da otkazem clanstvo',
      'желим да откажем чланство',
    ];
    const found = typed.flatMap((text) =>
      [latin, cyrillic].map((own) => suggest(own, text).map(({ article }) => article.id)),
    );
    expect(found[0]?.[0]).toBe('change-or-cancel-subscription');
    for (const other of found) expect(other).toEqual(found[0]);
  });
});
