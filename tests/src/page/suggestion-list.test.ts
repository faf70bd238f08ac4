import { expect, test } from 'vitest';
import { finished } from '../../../src/page/markup.ts';
import { suggestionList } from '../../../src/page/suggestion-list.ts';

const articles = [
  { title: 'A & B', summary: '<i>', url: '/en/help/"a/' },
  { title: 'C', summary: '', url: '/en/help/c/' },
];

test('articles stand in their order, everything in them as text', () => {
  const html = finished(suggestionList(articles, { from: 'receipt', token: 'abc.d' }));
  expect(html.match(/<li/g)).toHaveLength(2);
  expect(html).toContain(
    '<a href="/en/help/&quot;a/?from=receipt&amp;for=abc.d">A &amp; B</a><p>&lt;i&gt;</p>',
  );
  expect(html).not.toContain('target=');
});

test('a link that opens beside the form hands nothing over to what it opens', () => {
  const html = finished(suggestionList(articles, { newTab: true, from: 'look-first' }));
  expect(html.match(/target="_blank" rel="noopener"/g)).toHaveLength(2);
});
