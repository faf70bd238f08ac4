import { expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';
import { tags } from '../support/markup.ts';

const pages = await builtPages();

test.each(pages)('$url holds no inline script, style or event handler', ({ html }) => {
  expect(inlineCode(html)).toEqual([]);
});

test('the check sees what it is there for', () => {
  const page = '<p style="color:red" onclick=go()><script>go()</script><a href="javascript:go()">';
  expect(inlineCode(`${page}<style>p{}</style>`)).toEqual([
    'p style',
    'p onclick',
    'script without src',
    'a href',
    'style',
  ]);
});

function inlineCode(html: string): string[] {
  return tags(html).flatMap(({ name, attributes }) => {
    if (name === 'style') return ['style'];
    if (name === 'script' && !attributes.has('src')) return ['script without src'];
    return [...attributes]
      .filter(([key, value]) => /^on|^style$/.test(key) || /^\s*javascript:/i.test(value))
      .map(([key]) => `${name} ${key}`);
  });
}
