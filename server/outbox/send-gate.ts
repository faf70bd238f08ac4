import type { SendOutcome } from '../emails/sender.ts';
import { createCallRate } from './call-rate.ts';
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
const trialCheckMs = 250;

/**
 * Keeps to a rate of calls, or to a lower one that the provider states; stays shut for as long as
 * the provider asks, and for 30 seconds after five calls in a row without an answer. After a
 * silence or a refusal a single call tries whether it is over.
 */
export function createSendGate(clock: Clock, callsPerSecond: number): SendGate {
  const rate = createCallRate(clock, callsPerSecond);
  let shutUntil = 0;
  let failures = 0;
  let trial: 'none' | 'wanted' | 'under-way' = 'none';

  function waitMs(): number {
    const now = clock.elapsedMs();
    if (shutUntil > now) return shutUntil - now;
    return trial === 'under-way' ? trialCheckMs : rate.waitMs();
  }

  function shut(milliseconds: number, thenTryOnce: boolean): void {
    shutUntil = Math.max(shutUntil, clock.elapsedMs() + milliseconds);
    if (thenTryOnce) trial = 'wanted';
  }

  function learnFrom(outcome: SendOutcome, wasTrial: boolean): void {
    if (outcome.ratePerSecond !== undefined) rate.limitTo(outcome.ratePerSecond);
    if (outcome.kind === 'pause') shut(outcome.afterMs, outcome.cause !== 'rate');
    const isSilence = outcome.kind === 'retry' && outcome.reason === 'no-answer';
    failures = isSilence ? failures + 1 : 0;
    if (failures >= failuresInARow || (isSilence && wasTrial)) shut(silenceMs, true);
  }

  function givePermit(): Permit {
    const call = rate.begin();
    const isTrial = trial === 'wanted';
    if (isTrial) trial = 'under-way';
    return {
      giveBack(outcome) {
        if (isTrial) trial = outcome === undefined ? 'wanted' : 'none';
        if (outcome === undefined) rate.forget(call);
        else learnFrom(outcome, isTrial);
      },
    };
  }

  return {
    async pass(signal) {
      for (let wait = waitMs(); wait > 0 && !signal.aborted; wait = waitMs()) {
        await clock.sleep(wait, signal);
      }
      return signal.aborted ? undefined : givePermit();
    },
  };
}
