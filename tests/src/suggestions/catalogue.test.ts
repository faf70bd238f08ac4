import { describe, expect, test } from 'vitest';
import { parseCatalogue } from '../../../src/suggestions/catalogue.ts';

const article = {
  id: 'sign-in-help',
  title: 'Get help with signing in',
  summary: 'What to do when you are locked out.',
  topic: 'account',
  keywords: ['forgot my pasword'],
  body: 'Ask for a new password.',
  url: '/en/help/sign-in-help/',
};

describe('a published catalogue', () => {
  test('is read as it was written', () => {
    expect(parseCatalogue([article])).toEqual([article]);
    expect(parseCatalogue([])).toEqual([]);
  });

  test('that lacks something is refused, and the place is named', () => {
    const { url: _, ...withoutUrl } = article;
    expect(() => parseCatalogue([article, withoutUrl])).toThrow(/catalogue at 1\.url/);
    expect(() => parseCatalogue([{ ...article, keywords: 'x' }])).toThrow(/at 0\.keywords/);
    expect(() => parseCatalogue({})).toThrow(/its top level/);
  });

  test('with an article that cannot be shown or linked is refused', () => {
    expect(() => parseCatalogue([{ ...article, title: '' }])).toThrow(/0\.title/);
    expect(() => parseCatalogue([{ ...article, id: '' }])).toThrow(/0\.id/);
  });
});
