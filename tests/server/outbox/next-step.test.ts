import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SendOutcome } from '../../../server/emails/sender.ts';
import type { ClaimedEntry } from '../../../server/outbox/claim-entry.ts';
import { longestWaitMs, nextStep, reasonToPark } from '../../../server/outbox/next-step.ts';

const claimedAt = Temporal.Instant.from('2026-11-26T17:00:00Z');

function entry(about: Partial<ClaimedEntry> = {}): ClaimedEntry {
  return {
    id: 'entry-1',
    kind: 'acknowledgement',
    enquiryId: undefined,
    payload: '{}',
    idempotencyKey: 'acknowledgement/1',
    queuedAt: claimedAt,
    claimant: 'worker/0',
    claimedAt,
    attempts: 1,
    unfinishedAttempts: 1,
    firstAttemptAt: claimedAt,
    ...about,
  };
}

const silence: SendOutcome & { kind: 'retry' } = {
  kind: 'retry',
  errorName: 'silence',
  reason: 'no-answer',
};

describe('an entry is parked instead of sent', () => {
  test('23 hours after an attempt that may have been accepted, not earlier', () => {
    const attempted = (ago: Temporal.DurationLike) =>
      reasonToPark(entry({ firstAttemptAt: claimedAt.subtract(ago) }));
    expect(attempted({ hours: 22, minutes: 59, seconds: 59 })).toBeUndefined();
    expect(attempted({ hours: 23 })).toBe('outcome_unknown_for_23_hours');
  });

  test('after 50 attempts of which nobody heard again', () => {
    expect(reasonToPark(entry({ unfinishedAttempts: 50 }))).toBeUndefined();
    expect(reasonToPark(entry({ unfinishedAttempts: 51 }))).toBe('too_many_unfinished_attempts');
  });

  test('never because it was refused often', () => {
    expect(reasonToPark(entry({ attempts: 5000 }))).toBeUndefined();
  });
});

describe('the wait until the next attempt', () => {
  const waits = (attempts: number, random: number, outcome = silence) =>
    nextStep(entry({ attempts }), outcome, random);

  test.each([
    [1, 5_000],
    [2, 10_000],
    [5, 80_000],
    [8, 640_000],
    [9, longestWaitMs],
    [5000, longestWaitMs],
  ])('after %d attempts is anything up to %d milliseconds', (attempts, most) => {
    expect(waits(attempts, 0)).toMatchObject({ kind: 'postponed', waitMs: 0 });
    expect(waits(attempts, 0.5)).toMatchObject({ waitMs: most / 2 });
  });

  test('is at least what was asked for, and never beyond 15 minutes', () => {
    const asked = (afterMs: number) => ({ ...silence, afterMs });
    expect(waits(1, 0, asked(5_000))).toMatchObject({ waitMs: 5_000 });
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempts, ms, random) => {
          const step = waits(attempts + 1, random, asked(ms));
          expect(step.kind === 'postponed' && (step.waitMs ?? Infinity)).toBeLessThanOrEqual(
            longestWaitMs,
          );
        },
      ),
    );
  });
});

describe('what an outcome means', () => {
  test('sent is sent', () => {
    expect(nextStep(entry(), { kind: 'sent', providerId: 're-1' }, 0)).toEqual({
      kind: 'sent',
      providerId: 're-1',
    });
  });

  test('a mail that will never be accepted is parked under the name of the error', () => {
    const outcome: SendOutcome = { kind: 'park', errorName: 'validation_error' };
    expect(nextStep(entry(), outcome, 0)).toEqual({
      kind: 'parked',
      errorName: 'validation_error',
    });
  });

  test('a pause of the whole queue leaves the mail due and was certainly no delivery', () => {
    const quota: SendOutcome = { kind: 'pause', errorName: 'quota', cause: 'quota', afterMs: 1 };
    expect(nextStep(entry(), quota, 0.5)).toEqual({
      kind: 'postponed',
      errorName: 'quota',
      waitMs: undefined,
      neverAccepted: true,
    });
  });

  test('silence may have been a delivery', () => {
    expect(nextStep(entry(), silence, 0)).toMatchObject({ neverAccepted: false });
  });

  test('an unfamiliar answer is worth ten attempts', () => {
    const unfamiliar: SendOutcome = { kind: 'retry', errorName: 'new', reason: 'unfamiliar' };
    expect(nextStep(entry({ attempts: 9 }), unfamiliar, 0)).toMatchObject({ kind: 'postponed' });
    expect(nextStep(entry({ attempts: 10 }), unfamiliar, 0)).toEqual({
      kind: 'parked',
      errorName: 'new',
    });
  });
});
