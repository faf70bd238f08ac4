import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptCharacters, mailText } from '../../../server/inbound/mail-text.ts';
import { anyText } from '../../support/any-text.ts';
import { growth, mostGrowth } from '../../support/growth.ts';

const ofHtml = (html: string) => mailText({ text: '', html }).text;

test('the plain part is the text, as it was written', () => {
  const mail = { text: ' Hello\r\n\r\n  there \u202e', html: '<p>Other</p>' };
  expect(mailText(mail)).toEqual({ text: 'Hello\n\n  there \u202e', charactersCut: 0 });
});

test('a blank plain part gives way to the HTML', () => {
  expect(mailText({ text: ' \u200b\n', html: '<p>Hello</p>' }).text).toBe('Hello');
});

describe('HTML as text', () => {
  test.each([
    ['paragraphs', '<p>One</p><p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
    ['no script and style', '<style>a</style><script>b</script>C<!-- d -->', 'C'],
    ['no picture', 'A<img src="https://t.example/x.gif" alt="pixel">B', 'AB'],
    [
      'a link with where it leads',
      '<a href="https://a.example/x">here</a>',
      'here [https://a.example/x]',
    ],
    ['a quote marked as one', 'Yes<blockquote>No?</blockquote>', 'Yes\n\n> No?'],
    ['lists', '<ul><li>a</li><li>b</li></ul>', ' * a\n * b'.trim()],
    ['entities', '&lt;b&gt; &amp;amp; &#1071;', '<b> &amp; Я'],
  ])('has %s', (_, html, text) => {
    expect(ofHtml(html)).toBe(text);
  });
});

test('a text that is too long is cut, and says by how much', () => {
  const { text, charactersCut } = mailText({ text: '🙂'.repeat(keptCharacters + 7), html: '' });
  expect([...text]).toHaveLength(keptCharacters);
  expect(charactersCut).toBe(7);
});

test.each([
  ['deep', 100_000, (size: number) => '<div>'.repeat(size)],
  ['deep and closed', 45_000, (size: number) => '<div>'.repeat(size) + 'x' + '</div>'.repeat(size)],
  ['nested tables', 30_000, (size: number) => '<table><tr><td>'.repeat(size)],
  ['nested lists', 60_000, (size: number) => '<ul><li>'.repeat(size)],
  ['nothing but tag openers', 500_000, (size: number) => '<'.repeat(size)],
  ['one tag without an end', 120_000, (size: number) => `<a ${'x=y '.repeat(size)}`],
  ['many small parts', 60_000, (size: number) => '<p>a</p>'.repeat(size)],
])('HTML that is %s holds us up no more than in proportion', (_, size, htmlOf) => {
  expect(growth((parts) => ofHtml(`Hello ${htmlOf(parts)}`), size / 8)).toBeLessThan(mostGrowth);
});

test('any HTML becomes some text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, tag)), (parts) => {
      const { text, charactersCut } = mailText({ text: '', html: parts.join('') });
      expect(text).not.toContain('\0');
      expect(charactersCut).toBe(0);
    }),
  );
});

const tag = fc
  .tuple(
    fc.constantFrom('<', '</'),
    fc.constantFrom('p', 'table', 'li', 'a', 'style', 'pre', 'svg'),
  )
  .map(([open, name]) => `${open}${name}>`);
