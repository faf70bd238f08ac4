import { expect, test } from 'vitest';
import { mostWords, remember } from '../../../../src/suggestions/analysis/remember.ts';

test('what was found for a text is found again, in each place by itself', () => {
  const looked: string[] = [];
  const find = remember(3, ({ name }: { name: string }, word: string) => {
    looked.push(`${name}:${word}`);
    return { name, word };
  });
  const [here, there] = [{ name: 'here' }, { name: 'there' }];
  expect(find(here, 'invoice')).toBe(find(here, 'invoice'));
  expect(find(there, 'invoice')).toEqual({ name: 'there', word: 'invoice' });
  expect(looked).toEqual(['here:invoice', 'there:invoice']);
});

test('whoever writes ever new words does not fill the memory', () => {
  let looked = 0;
  const find = remember(mostWords, (_: object, word: string) => {
    looked += 1;
    return word;
  });
  const where = {};
  for (let number = 0; number < 20_000; number += 1) find(where, `word${number}`);
  expect(looked).toBe(20_000);
  find(where, 'word19999');
  expect(looked).toBe(20_000);
  find(where, 'word0');
  expect(looked).toBe(20_001);
});
