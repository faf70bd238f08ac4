/** How often a key came in its span so far, this time included, and when that span is over. */
export interface SpanCount {
  times: number;
  endsAt: Temporal.Instant;
}

/** Counts one more time of a key. */
export type CountInSpan = (key: string, now: Temporal.Instant) => SpanCount;

interface Counted {
  sinceMs: number;
  times: number;
}

/**
 * Counts how often keys come, each in a span that begins with its first time. Only in memory, and
 * only as long as it takes: what began in one span of the clock is forgotten by the end of the next, all
 * of it at once, so that a flood of keys costs a small record each and no timer.
 */
export function createCountInSpan(span: Temporal.Duration): CountInSpan {
  const spanMs = span.total('milliseconds');
  let latest = new Map<string, Counted>();
  let earlier = new Map<string, Counted>();
  let turn = -Infinity;

  function forgetBefore(nowTurn: number): void {
    if (nowTurn === turn) return;
    earlier = nowTurn === turn + 1 ? latest : new Map<string, Counted>();
    latest = new Map();
    turn = nowTurn;
  }

  function countedFor(key: string, nowMs: number): Counted {
    const known = latest.get(key) ?? earlier.get(key);
    if (known !== undefined && nowMs < known.sinceMs + spanMs) return known;
    const counted = { sinceMs: nowMs, times: 0 };
    latest.set(key, counted);
    return counted;
  }

  return (key, now) => {
    const nowMs = now.epochMilliseconds;
    forgetBefore(Math.floor(nowMs / spanMs));
    const counted = countedFor(key, nowMs);
    counted.times += 1;
    const endsAt = Temporal.Instant.fromEpochMilliseconds(counted.sinceMs + spanMs);
    return { times: counted.times, endsAt };
  };
}
