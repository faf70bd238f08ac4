import { expect, test } from 'vitest';
import { plainText } from '../../../src/texts/plain-text.ts';

test('markup goes, words stay', () => {
  const mdx = `## How we count

- We *start* on the **working day** after;
1. See [the page](#here) or <ArticleLink to="x">this article</ArticleLink>.

> A person replies <ReplyTime channel="form" />.`;
  expect(plainText(mdx)).toBe(
    'How we count We start on the working day after; See the page or this article. A person replies.',
  );
});

test('comments are nobody’s words', () => {
  expect(plainText('One {/* a note\nto translators */}two')).toBe('One two');
});
