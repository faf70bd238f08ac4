import { describe, expect, test } from 'vitest';
import { parseCatalogue } from '../../../src/suggestions/catalogue.ts';

const article = {
  id: 'sign-in-help',
  title: 'Get help with signing in',
  summary: 'What to do when you are locked out.',
  topic: 'account',
  keywords: ['forgot my pasword'],
  body: 'Ask for a new password.',
  questions: ['i cant get in'],
  url: '/en/help/sign-in-help/',
};

const parse = (articles: unknown) => parseCatalogue({ articles, unanswered: [] });

describe('a published catalogue', () => {
  test('is read as it was written', () => {
    const catalogue = { articles: [article], unanswered: ['what is the weather'] };
    expect(parseCatalogue(catalogue)).toEqual(catalogue);
    expect(parseCatalogue({ articles: [], unanswered: [] })).toEqual({
      articles: [],
      unanswered: [],
    });
  });

  test('that lacks something is refused, and the place is named', () => {
    const { url: _, ...withoutUrl } = article;
    expect(() => parse([article, withoutUrl])).toThrow(/catalogue at articles\.1\.url/);
    expect(() => parse([{ ...article, keywords: 'x' }])).toThrow(/at articles\.0\.keywords/);
    expect(() => parseCatalogue(null)).toThrow(/its top level/);
  });

  test('with an article that cannot be shown or linked is refused', () => {
    expect(() => parse([{ ...article, title: '' }])).toThrow(/0\.title/);
    expect(() => parse([{ ...article, id: '' }])).toThrow(/0\.id/);
  });
});
