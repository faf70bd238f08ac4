import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { SendOutcome } from '../../../server/emails/sender.ts';
import { createSendGate, type Permit } from '../../../server/outbox/send-gate.ts';
import { createManualClock } from '../../support/clocks.ts';

const sent: SendOutcome = { kind: 'sent', providerId: 'id' };
const noAnswer: SendOutcome = { kind: 'retry', errorName: 'x', reason: 'no-answer' };
const never = new AbortController().signal;

/** Callers that all want to pass at once, as many as there are slots, each calling again and again. */
function callers(callsPerSecond: number, answer: (call: number) => SendOutcome | undefined) {
  const clock = createManualClock();
  const gate = createSendGate(clock, callsPerSecond);
  const calls: number[] = [];
  async function caller(): Promise<void> {
    for (;;) {
      const permit = await gate.pass(never);
      calls.push(clock.elapsedMs());
      const outcome = answer(calls.length);
      await setImmediate();
      permit?.giveBack(outcome);
    }
  }
  for (let slot = 0; slot < 4; slot += 1) void caller();
  const callsIn = async (seconds: number) => {
    const before = calls.length;
    await clock.advance({ milliseconds: seconds * 1000 });
    return calls.length - before;
  };
  return { clock, calls, callsIn };
}

test('two mails go at once, and never more than two within any second', async () => {
  const { calls, callsIn } = callers(2, () => sent);
  expect(await callsIn(0)).toBe(2);
  await callsIn(60);
  expect(calls.length).toBeGreaterThan(112);
  calls.forEach((start, call) => {
    if (call >= 2) expect(start - (calls[call - 2] ?? 0)).toBeGreaterThan(1000);
  });
});

test.each([
  [1, 60],
  [5, 300],
])('at %d calls a second, a minute has at most %d calls and hardly fewer', async (rate, most) => {
  const made = await callers(rate, () => sent).callsIn(60);
  expect(made).toBeLessThanOrEqual(most);
  expect(made).toBeGreaterThan(most * 0.9);
});

test('the rate falls to what the provider allows, and never rises above ours', async () => {
  const slow = callers(5, () => ({ ...sent, ratePerSecond: 2 }));
  await slow.callsIn(2);
  expect(await slow.callsIn(60)).toBeLessThanOrEqual(120);
  const generous = callers(2, () => ({ ...sent, ratePerSecond: 100 }));
  await generous.callsIn(2);
  expect(await generous.callsIn(60)).toBeLessThanOrEqual(120);
});

test('when the provider asks for patience nobody calls until then', async () => {
  const tooMany: SendOutcome = { kind: 'pause', errorName: 'x', cause: 'rate', afterMs: 7_000 };
  const { callsIn } = callers(2, (call) => (call === 1 ? tooMany : sent));
  await callsIn(0);
  expect(await callsIn(6.9)).toBe(0);
  expect(await callsIn(0.2)).toBe(2);
});

test('five calls without an answer shut the gate; then one call in 30 seconds tries again', async () => {
  const { callsIn } = callers(2, () => noAnswer);
  expect(await callsIn(10)).toBeLessThanOrEqual(6);
  expect(await callsIn(1800)).toBeLessThanOrEqual(60);
});

test('the first answer after a silence opens the gate for all', async () => {
  let isBack = false;
  const { callsIn } = callers(2, () => (isBack ? sent : noAnswer));
  await callsIn(300);
  isBack = true;
  expect(await callsIn(60)).toBeGreaterThan(50);
});

test('four calls without an answer and then one with it are no silence', async () => {
  const { callsIn } = callers(2, (call) => (call % 5 === 0 ? sent : noAnswer));
  await callsIn(2);
  expect(await callsIn(60)).toBeGreaterThan(100);
});

test('a used-up quota is asked about once an hour', async () => {
  const quota: SendOutcome = { kind: 'pause', errorName: 'x', cause: 'quota', afterMs: 3_600_000 };
  const { callsIn } = callers(2, () => quota);
  await callsIn(5);
  expect(await callsIn(10 * 3600)).toBe(10);
});

test('leave that was not used is not counted', async () => {
  const clock = createManualClock();
  const gate = createSendGate(clock, 2);
  for (let found = 0; found < 50; found += 1) (await gate.pass(never))?.giveBack(undefined);
  const permits: (Permit | undefined)[] = [await gate.pass(never), await gate.pass(never)];
  expect(permits).not.toContain(undefined);
  expect(clock.elapsedMs()).toBe(0);
});

test('the one who tries again may find nothing to send; then the next one tries', async () => {
  let isIdle = false;
  const { callsIn } = callers(2, () => (isIdle ? undefined : noAnswer));
  await callsIn(10);
  isIdle = true;
  await callsIn(40);
  isIdle = false;
  expect(await callsIn(300)).toBeLessThanOrEqual(11);
});

test('setting the calendar back does not keep the gate shut', async () => {
  const { clock, callsIn } = callers(2, (call) => (call <= 6 ? noAnswer : sent));
  await callsIn(5);
  clock.setBy({ hours: -48 });
  expect(await callsIn(120)).toBeGreaterThan(20);
});

test('whoever waits is let go with empty hands when everything stops', async () => {
  const clock = createManualClock();
  const gate = createSendGate(clock, 1);
  const stopping = new AbortController();
  await gate.pass(stopping.signal);
  const waiting = gate.pass(stopping.signal);
  stopping.abort();
  expect(await waiting).toBeUndefined();
});
