import type { Clock } from './clock.ts';

/** One call to the provider, by when it began. */
export interface Call {
  startedAt: number;
}

/** How often the provider may be called, and how often it was of late. */
export interface CallRate {
  /** Milliseconds until one more call fits; 0 when it does now. */
  waitMs(): number;
  begin(): Call;
  /** The call was not made after all. */
  forget(call: Call): void;
  /** What the provider allows, per second; it never raises the rate above ours. */
  limitTo(callsPerSecond: number): void;
}

/** Calls reach the provider a little closer together, or further apart, than they left us. */
const transitMs = 50;

/** As many calls at once as fit into a second, then none until that second is over. */
export function createCallRate(clock: Clock, callsPerSecond: number): CallRate {
  let rate = callsPerSecond;
  let recent: Call[] = [];
  return {
    waitMs() {
      const now = clock.elapsedMs();
      const atOnce = Math.max(1, Math.floor(rate));
      const windowMs = (atOnce / rate) * 1000 + transitMs;
      recent = recent.filter(({ startedAt }) => startedAt > now - windowMs);
      const inTheWay = recent.at(-atOnce);
      return inTheWay === undefined ? 0 : inTheWay.startedAt + windowMs - now;
    },
    begin() {
      const call = { startedAt: clock.elapsedMs() };
      recent.push(call);
      return call;
    },
    forget(call) {
      recent = recent.filter((other) => other !== call);
    },
    limitTo(allowed) {
      rate = Math.min(callsPerSecond, allowed);
    },
  };
}
