import { expect, test } from 'vitest';
import {
  assertAnswersExist,
  parseAskedQuestions,
} from '../../../src/suggestions/asked-questions.ts';

const file = `# What members ask

An introduction, which is no question.

## sign-in-help

- cant log in
-   Why am I locked out?  

## change-your-email

- cant log in

## none

- what is the weather
`;

test('questions stand below the article that answers them', () => {
  const { answeredBy, unanswered } = parseAskedQuestions(file);
  expect([...answeredBy]).toEqual([
    ['sign-in-help', ['cant log in', 'Why am I locked out?']],
    ['change-your-email', ['cant log in']],
  ]);
  expect(unanswered).toEqual(['what is the weather']);
});

test('a heading that is no article is named, with its file', () => {
  const asked = parseAskedQuestions(file);
  const check = (articles: string[]) => () =>
    assertAnswersExist(asked, 'content/en/questions.md', articles);
  expect(check(['sign-in-help', 'change-your-email'])).not.toThrow();
  expect(check(['sign-in-help'])).toThrow(/content\/en\/questions\.md .*change-your-email/);
});

test('nothing asked is nothing', () => {
  const { answeredBy, unanswered } = parseAskedQuestions('');
  expect([answeredBy.size, unanswered.length]).toEqual([0, 0]);
});
