import { expect, test } from 'vitest';
import { componentTags } from '../../../src/wording/component-tags.ts';

test('components are found with or without content, across lines, whatever the order of attributes', () => {
  const mdx = `One <ReplyTime channel="phone"/> two <A b='2' a={1}>three</A>
    <ContactLink
      topic="account"
    >write</ContactLink>`;
  expect(componentTags(mdx).map(({ tag }) => tag)).toEqual([
    'ReplyTime channel="phone"',
    'A a="1" b="2"',
    'ContactLink topic="account"',
  ]);
});

test('elements, comparisons and closing tags are no components', () => {
  expect(componentTags('<p>3 < 4 and <em>so</em></ReplyTime>')).toEqual([]);
});
