import { expect, test } from 'vitest';
import { bodyOf, frontMatterValue, reviewStateOf } from '../../../src/wording/front-matter.ts';

const mdx = `---
title: Sign in
summary: What to do when
  you are locked out.
reviewedBy: null
nextReview: 2027-11-01
---

title: not a fact, but the text.
`;

test('a fact is what stands behind its name at the top, on as many lines as it takes', () => {
  expect(frontMatterValue(mdx, 'title')).toBe('Sign in');
  expect(frontMatterValue(mdx, 'summary')).toBe('What to do when\n  you are locked out.');
  expect(frontMatterValue(mdx, 'topic')).toBe('');
});

test('the body is everything after the facts', () => {
  expect(bodyOf(mdx).trim()).toBe('title: not a fact, but the text.');
  expect(bodyOf('No facts.')).toBe('No facts.');
});

test.each(['null', '~', '', "''"])('a text reviewed by %j waits for a reader', (nobody) => {
  const text = mdx.replace('reviewedBy: null', `reviewedBy: ${nobody}`);
  expect(reviewStateOf(text)).toEqual({ isReviewed: false, nextReview: '2027-11-01' });
});

test('a text that names who read it is reviewed', () => {
  const text = mdx.replace('reviewedBy: null', 'reviewedBy: Ana').replace(/nextReview.*/, '');
  expect(reviewStateOf(text)).toEqual({ isReviewed: true, nextReview: undefined });
});
