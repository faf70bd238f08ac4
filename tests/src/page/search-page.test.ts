import { expect, test } from 'vitest';
import { searchMain } from '../../../src/page/search-page.ts';
import { loadPhrases } from '../../../src/wording/phrases.ts';
import { fieldValue } from '../../support/html.ts';
import { textOf } from '../../support/markup.ts';

const t = await loadPhrases('en');
const article = { title: 'Sign-in & help', summary: '<b>', url: '/en/help/sign-in-help/' };

test('before anything is searched there is only the field', () => {
  const html = searchMain({ t });
  expect(fieldValue(html, 'q')).toBe('');
  expect(html).not.toContain('<h2>');
});

test('the results are the first links to articles, best first', () => {
  const second = { ...article, title: 'Second', url: '/en/help/second/' };
  const html = searchMain({ t, query: 'x', results: [article, second] });
  const links = [...html.matchAll(/href="(\/en\/help\/[^"]+)"/g)].map(([, href]) => href);
  expect(links).toEqual([article.url, second.url]);
  expect(html).toContain('<a href="/en/help/sign-in-help/">Sign-in &amp; help</a><p>&lt;b&gt;</p>');
});

test('the query stands in the page as text, and is carried into the form as it was typed', () => {
  const query = '"><script>alert(1)</script> a&b=c#d 100%';
  const html = searchMain({ t, query, results: [] });
  expect(html).not.toContain('<script>');
  expect(fieldValue(html, 'q')).toBe(query);
  expect(textOf(html)).toContain(t('search.none'));
  const href = /href="(\/en\/contact\/[^"]*)"/.exec(html)?.[1] ?? '';
  expect(new URL(href, 'http://localhost').searchParams.get('message')).toBe(query);
});
