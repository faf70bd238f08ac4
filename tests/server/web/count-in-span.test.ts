import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCountInSpan } from '../../../server/web/count-in-span.ts';

const spanMs = 600_000;
const span = Temporal.Duration.from({ milliseconds: spanMs });
const beginning = Temporal.Instant.from('2026-11-26T17:07:00Z').epochMilliseconds;

test('a key is counted from its first time to the end of its span, whatever others do', () => {
  const coming = fc.record({
    key: fc.constantFrom('a', 'b', 'c'),
    afterMs: fc.oneof(fc.nat(spanMs / 4), fc.nat(3 * spanMs)),
  });
  fc.assert(
    fc.property(fc.array(coming, { maxLength: 60 }), (all) => {
      const count = createCountInSpan(span);
      const since = new Map<string, { ms: number; times: number }>();
      let nowMs = beginning;
      for (const { key, afterMs } of all) {
        nowMs += afterMs;
        const known = since.get(key);
        const running = known !== undefined && nowMs - known.ms < spanMs;
        const expected = running ? known : { ms: nowMs, times: 0 };
        expected.times += 1;
        since.set(key, expected);
        expect(count(key, Temporal.Instant.fromEpochMilliseconds(nowMs))).toEqual({
          times: expected.times,
          endsAt: Temporal.Instant.fromEpochMilliseconds(expected.ms + spanMs),
        });
      }
    }),
  );
});
