import { expect, test } from 'vitest';
import { createPostLimit } from '../../../server/web/post-limit.ts';

test('one sender waits after the sixtieth post, until the ten minutes are over; others do not', () => {
  const limit = createPostLimit();
  const start = Temporal.Instant.from('2026-11-26T17:07:00Z');
  for (let n = 0; n < 60; n += 1) expect(limit('a', start)).toBe(0);
  expect(limit('a', start.add({ seconds: 60 }))).toBe(540);
  expect(limit('b', start.add({ seconds: 60 }))).toBe(0);
  expect(limit('a', start.add({ milliseconds: 599_999 }))).toBe(1);
  expect(limit('a', start.add({ seconds: 600 }))).toBe(0);
});
