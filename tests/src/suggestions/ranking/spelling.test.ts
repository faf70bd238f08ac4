import { describe, expect, test } from 'vitest';
import { corrected } from '../../../../src/suggestions/ranking/spelling.ts';
import type { Vocabulary } from '../../../../src/suggestions/ranking/vocabulary.ts';

const words = ['certificate', 'certify', 'invoice', 'login', 'website'];
const vocabulary: Vocabulary = {
  locale: 'pl',
  words,
  numbers: new Map(words.map((word, number) => [word, number])),
};

describe('a misspelt word', () => {
  test.each([
    ['a letter too few', 'invoce', 'invoice'],
    ['a letter too many', 'invoiice', 'invoice'],
    ['another letter', 'invoise', 'invoice'],
    ['two letters swapped', 'certifictae', 'certificate'],
    ['the nearer of two', 'certifi', 'certifi'],
  ])('with %s is understood', (_, typed, word) => {
    expect(corrected(vocabulary, typed)).toBe(word);
  });

  test('with two slips, or wrong from the first letter, stays as it is', () => {
    expect(corrected(vocabulary, 'invce')).toBe('invce');
    expect(corrected(vocabulary, 'imvoise')).toBe('imvoise');
    expect(corrected(vocabulary, 'lnvoice')).toBe('lnvoice');
  });
});

test('a number is never taken for another one', () => {
  const withNumbers = { ...vocabulary, words: ['10002'], numbers: new Map([['10002', 0]]) };
  expect(corrected(withNumbers, '10003')).toBe('10003');
});

test('a known word, a short one and the beginning of a longer one stay as they are', () => {
  for (const word of ['invoice', 'logi', 'websi']) expect(corrected(vocabulary, word)).toBe(word);
});
