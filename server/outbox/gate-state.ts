import type { SendOutcome } from '../emails/sender.ts';

/** What all processes together know of the mail provider: whether it may be called at all. */
export interface GateState {
  /** No call is made before this instant. */
  shutUntil: Temporal.Instant | undefined;
  /** Name of the error that shut it. */
  shutBecause: string | undefined;
  /** Calls in a row that nobody answered. */
  failures: number;
  /** Whether a single call is to try if the provider is back, or is trying at the moment. */
  trial: 'none' | 'wanted' | 'under-way';
  /** Whoever tries has died if nothing was heard by then. */
  trialUntil: Temporal.Instant | undefined;
  /** What the provider said that it allows; it never raises the rate above ours. */
  callsPerSecond: number | undefined;
}

/** The longest that the gate is ever shut at a time. */
export const longestPauseMs = 3_600_000;

const failuresInARow = 5;
const silenceMs = 30_000;
const trialCheckMs = 250;

/** Milliseconds until a call may be made, as far as the provider's state goes. */
export function gateWaitMs(state: GateState, now: Temporal.Instant): number {
  const shutMs = msUntil(state.shutUntil, now);
  if (shutMs > 0) return shutMs;
  const isTrying = state.trial === 'under-way' && msUntil(state.trialUntil, now) > 0;
  return isTrying ? trialCheckMs : 0;
}

/** Whether the next call is the single one that tries. */
export function isTrialWanted(state: GateState): boolean {
  return state.trial !== 'none';
}

/**
 * The state after a call. It stays shut for as long as the provider asks, and for 30 seconds after
 * five calls in a row without an answer; after a silence or a refusal a single call tries first.
 */
export function stateAfter(
  state: GateState,
  { outcome, isTrial }: { outcome: SendOutcome; isTrial: boolean },
  now: Temporal.Instant,
): GateState {
  const isSilence = outcome.kind === 'retry' && outcome.reason === 'no-answer';
  const learnt: GateState = {
    ...state,
    ...(isTrial && { trial: 'none', trialUntil: undefined }),
    callsPerSecond: outcome.ratePerSecond ?? state.callsPerSecond,
    failures: isSilence ? state.failures + 1 : 0,
  };
  if (outcome.kind === 'pause') {
    return shut(learnt, now, outcome.afterMs, outcome.errorName, outcome.cause !== 'rate');
  }
  const isSilent = isSilence && (isTrial || learnt.failures >= failuresInARow);
  return isSilent ? shut(learnt, now, silenceMs, outcome.errorName, true) : learnt;
}

function shut(
  state: GateState,
  now: Temporal.Instant,
  milliseconds: number,
  because: string,
  thenTryOnce: boolean,
): GateState {
  const until = now.add({ milliseconds: Math.round(milliseconds) });
  const isLonger = msUntil(state.shutUntil, now) < milliseconds;
  return {
    ...state,
    ...(isLonger && { shutUntil: until, shutBecause: because }),
    ...(thenTryOnce && { trial: 'wanted', trialUntil: undefined }),
  };
}

function msUntil(instant: Temporal.Instant | undefined, now: Temporal.Instant): number {
  return instant === undefined ? 0 : instant.epochMilliseconds - now.epochMilliseconds;
}
