import { describe, expect, test } from 'vitest';
import type { SendOutcome } from '../../../server/emails/sender.ts';
import {
  gateWaitMs,
  isTrialWanted,
  stateAfter,
  type GateState,
} from '../../../server/outbox/gate-state.ts';

const now = Temporal.Instant.from('2026-11-26T17:00:00Z');
const open: GateState = {
  shutUntil: undefined,
  shutBecause: undefined,
  failures: 0,
  trial: 'none',
  trialUntil: undefined,
  callsPerSecond: undefined,
};
const sent: SendOutcome = { kind: 'sent', providerId: 're-1' };
const silence: SendOutcome = { kind: 'retry', errorName: 'silence', reason: 'no-answer' };
const pause = (cause: 'rate' | 'quota' | 'configuration', afterMs: number): SendOutcome => ({
  kind: 'pause',
  errorName: 'refused',
  cause,
  afterMs,
});

const after = (outcomes: SendOutcome[], from = open) =>
  outcomes.reduce((state, outcome) => stateAfter(state, { outcome, isTrial: false }, now), from);
const tried = (outcome: SendOutcome, from: GateState) =>
  stateAfter({ ...from, trial: 'under-way' }, { outcome, isTrial: true }, now);

test('a gate about which nothing is known is open', () => {
  expect(gateWaitMs(open, now)).toBe(0);
  expect(isTrialWanted(open)).toBe(false);
});

describe('silence', () => {
  const five = Array.from({ length: 5 }, () => silence);

  test('of five calls in a row shuts it for 30 seconds, and then a single call tries', () => {
    expect(gateWaitMs(after(five.slice(1)), now)).toBe(0);
    const shut = after(five);
    expect(gateWaitMs(shut, now)).toBe(30_000);
    expect(gateWaitMs(shut, now.add({ seconds: 30 }))).toBe(0);
    expect(isTrialWanted(shut)).toBe(true);
    expect(shut.shutBecause).toBe('silence');
  });

  test('that an answer interrupts shuts nothing', () => {
    expect(gateWaitMs(after([...five.slice(1), sent, ...five.slice(1)]), now)).toBe(0);
  });

  test('of the call that tries shuts it again at once; an answer opens it for all', () => {
    const shut = after(five);
    expect(gateWaitMs(tried(silence, shut), now)).toBe(30_000);
    const back = tried(sent, shut);
    expect(isTrialWanted(back)).toBe(false);
    expect(gateWaitMs(back, now.add({ seconds: 30 }))).toBe(0);
  });
});

test('while one call tries the others wait, but not for one that never comes back', () => {
  const trying: GateState = { ...open, trial: 'under-way', trialUntil: now.add({ seconds: 15 }) };
  expect(gateWaitMs(trying, now)).toBeGreaterThan(0);
  expect(gateWaitMs(trying, now.add({ seconds: 15 }))).toBe(0);
  expect(isTrialWanted(trying)).toBe(true);
});

describe('what the provider asks for', () => {
  test('patience is given to it by all, and then everybody goes on', () => {
    const asked = after([pause('rate', 7_000)]);
    expect(gateWaitMs(asked, now)).toBe(7_000);
    expect(isTrialWanted(asked)).toBe(false);
  });

  test.each(['quota', 'configuration'] as const)('after a matter of %s one call tries', (cause) => {
    const asked = after([pause(cause, 300_000)]);
    expect(gateWaitMs(asked, now)).toBe(300_000);
    expect(isTrialWanted(asked)).toBe(true);
  });

  test('a shorter wish does not shorten a longer one', () => {
    expect(gateWaitMs(after([pause('quota', 3_600_000), pause('rate', 1_000)]), now)).toBe(
      3_600_000,
    );
  });

  test('its rate is remembered until it names another', () => {
    const slower = after([{ ...sent, ratePerSecond: 1 }, sent]);
    expect(slower.callsPerSecond).toBe(1);
    expect(after([{ ...sent, ratePerSecond: 5 }], slower).callsPerSecond).toBe(5);
  });
});
