import { describe, expect, test } from 'vitest';
import { allLocales } from '../../../content/locales.ts';
import { resultsMarkup, type SearchAnswer } from '../../../src/page/search-results.ts';
import { mostCounted, searchWords } from '../../../src/page/search-words.ts';
import { loadPhrases } from '../../../src/wording/phrases.ts';
import { escaped, unescaped } from '../../support/html.ts';
import { textOf } from '../../support/markup.ts';

const t = await loadPhrases('en');
const words = searchWords(t);
const article = {
  title: 'Sign-in & help',
  summary: '<b>',
  url: '/en/help/sign-in-help/',
  topic: 'account',
};
const second = { ...article, title: 'Second', url: '/en/help/second/', topic: 'payments' };
const answer: SearchAnswer = {
  query: 'help',
  topic: undefined,
  articles: [article, second],
  count: 2,
  topics: ['payments', 'account'],
  near: [],
  isMatch: (word) => word === 'help',
};

const print = (given: Partial<SearchAnswer> = {}) => resultsMarkup(words, { ...answer, ...given });
const links = (html: string, path: string) =>
  [...html.matchAll(/href="([^"]+)"/g)]
    .map(([, href = '']) => unescaped(href))
    .filter((href) => href.startsWith(`/en/${path}`));

describe('results', () => {
  test('are the first links to articles, best first, with summary and topic', () => {
    const html = print();
    expect(links(html, 'help/')).toEqual([article.url, second.url]);
    expect(html).toContain('Sign-in &amp; <mark>help</mark>');
    expect(html).toContain('<p>&lt;b&gt;</p>');
    expect(textOf(html)).toContain(t('topic.account'));
    expect(textOf(html)).toContain('2 articles found');
  });

  test('can be narrowed to the topics they have, in the order of the form', () => {
    expect(links(print(), 'search/')).toEqual([
      '/en/search/?q=help',
      '/en/search/?q=help&topic=account',
      '/en/search/?q=help&topic=payments',
    ]);
    expect(links(print({ topics: ['account'] }), 'search/')).toEqual([]);
  });

  test('in one topic say which, and lead back to all', () => {
    const html = print({ topic: 'payments', articles: [], count: 0 });
    expect(html).toContain(
      `<a href="${escaped('/en/search/?q=help&topic=payments')}" aria-current="true">`,
    );
    expect(html).toContain('<a href="/en/search/?q=help">');
  });

  test('beyond those that are shown are counted, many as many', () => {
    expect(textOf(print({ count: 12 }))).toMatch(/12 articles found.*The best 10 are shown/s);
    const many = t('search.many', { count: mostCounted });
    expect(textOf(print({ count: mostCounted + 1 }))).toContain(many);
  });

  test('that are none lead to what is near, and to the form', () => {
    const html = print({ articles: [], count: 0, topics: [], near: [second] });
    expect(textOf(html)).toContain(t('search.none'));
    expect(textOf(html)).toContain(t('search.near'));
    expect(links(html, 'help/')).toEqual([second.url]);
    expect(links(html, 'contact/')).toEqual(['/en/contact/?message=help']);
  });

  test('print the query as text and carry it along as it was typed', () => {
    const query = '"><script>alert(1)</script> a&b=c#d 100% \ud800';
    const html = print({ query });
    expect(html).not.toContain('<script>');
    const [href = ''] = links(html, 'contact/');
    const carried = new URL(href, 'http://localhost').searchParams.get('message');
    expect(carried).toBe(query.toWellFormed());
  });
});

test.each(allLocales)('the heading of results in %s has a place for the query', async (locale) => {
  expect(searchWords(await loadPhrases(locale)).heading).toHaveLength(2);
});
