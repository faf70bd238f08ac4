import { expect, test, vi } from 'vitest';
import { createPostLimit } from '../../../server/web/post-limit.ts';

test('one sender waits after the sixtieth post, until the ten minutes are over; others do not', async () => {
  vi.useFakeTimers();
  try {
    const limit = createPostLimit();
    for (let n = 0; n < 60; n += 1) expect(await limit('a')).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(await limit('a')).toBe(540);
    expect(await limit('b')).toBe(0);
    vi.advanceTimersByTime(540_000);
    expect(await limit('a')).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
