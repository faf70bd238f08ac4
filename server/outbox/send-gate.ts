import type { SendOutcome } from '../emails/sender.ts';
import type { Clock } from './clock.ts';

/** Leave to call the provider once. */
export interface Permit {
  /** Says what came of the call, or that none was made. Must be called once. */
  giveBack(outcome: SendOutcome | undefined): void;
}

/** Decides when the provider may be called at all, for every mail of this process together. */
export interface SendGate {
  /** Waits for leave; undefined once the signal is given. */
  pass(signal: AbortSignal): Promise<Permit | undefined>;
}

const failuresInARow = 5;
const silenceMs = 30_000;
/** Calls reach the provider a little closer together, or further apart, than they left us. */
const transitMs = 50;

/**
 * At most `callsPerSecond`, fewer when the provider's headers say so: as many at once as fit into
 * a second, then none until the second is over. Shut for as long as the provider asks, and for 30
 * seconds after five calls in a row without an answer; then a single call tries whether it is back.
 */
export function createSendGate(clock: Clock, callsPerSecond: number): SendGate {
  let rate = callsPerSecond;
  let calls: { startedAt: number }[] = [];
  let shutUntil = 0;
  let failures = 0;
  let trial: 'none' | 'wanted' | 'under-way' = 'none';

  function shut(milliseconds: number, tryOnce: boolean): void {
    shutUntil = Math.max(shutUntil, clock.elapsedMs() + milliseconds);
    if (tryOnce) trial = 'wanted';
  }

  function waitMs(): number {
    const now = clock.elapsedMs();
    if (shutUntil > now) return shutUntil - now;
    if (trial === 'under-way') return 250;
    const atOnce = Math.max(1, Math.floor(rate));
    const windowMs = (atOnce / rate) * 1000 + transitMs;
    calls = calls.filter(({ startedAt }) => startedAt > now - windowMs);
    return calls.length < atOnce ? 0 : (calls.at(-atOnce)?.startedAt ?? now) + windowMs - now;
  }

  function report(outcome: SendOutcome, wasTrial: boolean): void {
    rate = Math.min(callsPerSecond, outcome.ratePerSecond ?? rate);
    if (outcome.kind === 'pause') shut(outcome.afterMs, outcome.cause !== 'rate');
    const isSilence = outcome.kind === 'retry' && outcome.reason === 'no-answer';
    failures = isSilence ? failures + 1 : 0;
    if (failures >= failuresInARow || (isSilence && wasTrial)) shut(silenceMs, true);
  }

  function takePermit(): Permit {
    const call = { startedAt: clock.elapsedMs() };
    calls.push(call);
    const isTrial = trial === 'wanted';
    if (isTrial) trial = 'under-way';
    return {
      giveBack(outcome) {
        if (isTrial) trial = outcome === undefined ? 'wanted' : 'none';
        if (outcome === undefined) calls = calls.filter((other) => other !== call);
        else report(outcome, isTrial);
      },
    };
  }

  return {
    async pass(signal) {
      for (let wait = waitMs(); wait > 0 && !signal.aborted; wait = waitMs()) {
        await clock.sleep(wait, signal);
      }
      return signal.aborted ? undefined : takePermit();
    },
  };
}
