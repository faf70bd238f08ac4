import { expect, test } from 'vitest';
import { newReference } from '../../../server/enquiries/reference.ts';

const many = Array.from({ length: 20_000 }, () => newReference());

test('a reference is two groups of four characters that nobody mistakes for others', () => {
  for (const reference of many) {
    expect(reference).toMatch(/^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/);
  }
});

test('every character is as likely as any other', () => {
  const counts = new Map<string, number>();
  for (const character of many.join('').replaceAll('-', '')) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const expected = (many.length * 8) / 31;
  expect(counts.size).toBe(31);
  for (const count of counts.values()) {
    // Seven standard deviations: chance alone does this once in 10 thousand million runs.
    expect(Math.abs(count - expected)).toBeLessThan(7 * Math.sqrt(expected));
  }
});

test('references do not repeat', () => {
  expect(new Set(many).size).toBe(many.length);
});
