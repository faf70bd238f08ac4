import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dueDateCases } from '../../../src/promise/due-date-cases.ts';
import { anyText } from '../../../support/any-text.ts';
import { createTestApp, type TestApp } from '../../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(() => app.empty());
afterAll(() => app.remove());

const ask = (received: string) =>
  app.get(`/api/reply-date?received=${encodeURIComponent(received)}`);

test.each(dueDateCases)(
  'case $id: $why',
  async ({ receivedUtc, receivedLocal, dueDate, dueUtc }) => {
    for (const received of [receivedUtc, receivedLocal]) {
      const answer = await ask(received);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({
        receivedAt: receivedUtc,
        dueDate,
        dueAt: dueUtc,
      });
    }
  },
);

test('the answer is what the contract names and nothing else', async () => {
  const answer = await ask('2026-12-24T17:00:00Z');
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toEqual({
    receivedAt: '2026-12-24T17:00:00Z',
    countedFrom: '2027-01-04',
    dueDate: '2027-01-07',
    dueAt: '2027-01-07T17:00:00Z',
    skipped: [
      { date: '2026-12-25', reason: 'bank-holiday' },
      { date: '2026-12-26', reason: 'weekend' },
      { date: '2026-12-27', reason: 'weekend' },
      { date: '2026-12-28', reason: 'bank-holiday' },
      { date: '2026-12-29', reason: 'closure' },
      { date: '2026-12-30', reason: 'closure' },
      { date: '2026-12-31', reason: 'closure' },
      { date: '2027-01-01', reason: 'bank-holiday' },
      { date: '2027-01-02', reason: 'weekend' },
      { date: '2027-01-03', reason: 'weekend' },
    ],
  });
});

test('without the parameter it is asked about now', async () => {
  app.moveTo('2026-07-01T16:00:00Z');
  expect(await (await app.get('/api/reply-date')).json()).toMatchObject({
    receivedAt: '2026-07-01T16:00:00Z',
    countedFrom: '2026-07-02',
    dueDate: '2026-07-07',
    dueAt: '2026-07-07T16:00:00Z',
  });
});

describe('no date is guessed', () => {
  test.each([
    '',
    'now',
    'yesterday',
    '2026-11-23',
    '2026-11-23T10:00',
    '2026-11-23T10:00:00',
    '2026-11-23T10:00:00 01:00',
    '2026-02-30T10:00:00Z',
    '2026-11-23T25:00:00Z',
    '23/11/2026 10:00',
    '1795512345678',
    '2021-12-31T23:59:59Z',
    '2029-01-01T00:00:00Z',
    '2028-12-31T10:00:00Z',
    '+275760-09-13T00:00:00Z',
    '-271821-04-20T00:00:00Z',
    '9999-12-31T23:59:59Z',
  ])('for %j', async (received) => {
    const answer = await ask(received);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({ problem: expect.any(String) as string });
  });

  test('for two instants at once, or an offset whose plus sign was lost', async () => {
    const two = 'received=2026-11-23T10:00:00Z&received=2026-11-24T10:00:00Z';
    expect((await app.get(`/api/reply-date?${two}`)).status).toBe(422);
    const plus = 'received=2026-11-23T10:00:00+01:00';
    expect((await app.get(`/api/reply-date?${plus}`)).status).toBe(422);
  });

  test('for now, when the calendar has run out', async () => {
    app.moveTo('2031-01-01T10:00:00Z');
    expect((await app.get('/api/reply-date')).status).toBe(422);
  });

  test('for any text that is no instant', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect((await ask(text)).status).toBe(422);
      }),
    );
    expect(app.logged).toEqual([]);
  });
});

test('asking often is never refused', async () => {
  for (let n = 0; n < 300; n += 1) {
    const answer = await app.request('/api/reply-date', {}, '198.51.100.7');
    expect(answer.status).toBe(200);
  }
});
