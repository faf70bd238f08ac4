import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import type { SendOutcome } from '../../../server/emails/sender.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { endCall } from '../../../server/outbox/call-window.ts';
import { claimNext, type ClaimResult } from '../../../server/outbox/claim-next.ts';
import { mendTimes } from '../../../server/outbox/mend-times.ts';
import { readGate, teachGate } from '../../../server/outbox/send-gate.ts';
import { mailsOf, newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

const start = Temporal.Instant.from('2026-11-26T17:00:00Z');
const leaseMs = 15_000;
const silence: SendOutcome = { kind: 'retry', errorName: 'silence', reason: 'no-answer' };

describe.each(engines)('the gate to the provider on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  let claims: number;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
    claims = 0;
  });
  afterEach(() => database.remove());

  async function receive(count: number): Promise<void> {
    for (let received = 0; received < count; received += 1) {
      const enquiry = newEnquiry({ receivedAt: start });
      const mailsFor = (reference: string) => mailsOf(enquiry, reference);
      await receiveEnquiry(store, enquiry, { newReference, mailsFor });
    }
  }

  const claim = (afterMs: number, perSecond = 2, from = store) => {
    const now = start.add({ milliseconds: afterMs });
    claims += 1;
    return claimNext(from, { claimant: `claimant-${claims}`, now, leaseMs }, perSecond);
  };

  const teach = (outcome: SendOutcome, isTrial = false, afterMs = 0) =>
    store.db.transaction().execute((transaction) => {
      const now = start.add({ milliseconds: afterMs });
      return teachGate({ engine, transaction }, { outcome, isTrial }, now);
    });

  const end = (claimed: ClaimResult, afterMs: number) =>
    store.db.transaction().execute(async (transaction) => {
      if (claimed.kind !== 'claimed' || claimed.leave.call === undefined)
        throw new Error('No call');
      await endCall(transaction, claimed.leave.call, start.add({ milliseconds: afterMs }));
    });

  test('lets as many calls through as fit into a second, until a second after they ended', async () => {
    await receive(3);
    const first = await claim(0);
    expect([first.kind, (await claim(0)).kind, (await claim(0)).kind]).toEqual([
      'claimed',
      'claimed',
      'wait',
    ]);
    await end(first, 200);
    expect(await claim(1_000)).toEqual({ kind: 'wait', waitMs: 250 });
    expect((await claim(1_250)).kind).toBe('claimed');
  });

  test('counts a call that never ended for two seconds', async () => {
    await receive(3);
    for (let calls = 0; calls < 2; calls += 1) await claim(0);
    expect((await claim(2_000)).kind).toBe('wait');
    expect((await claim(2_050)).kind).toBe('claimed');
  });

  test('counts the calls of all who share the store, at the same moment too', async () => {
    await receive(10);
    const other = engine === 'postgres' ? await database.open() : store;
    const asked = Array.from({ length: 12 }, (_, index) => claim(0, 3, index % 2 ? other : store));
    const kinds = (await Promise.all(asked)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'claimed')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'wait')).toHaveLength(9);
  });

  test('counts nothing for those who find nothing to send', async () => {
    for (let times = 0; times < 5; times += 1) expect(await claim(0)).toEqual({ kind: 'nothing' });
    await receive(1);
    const kinds = [await claim(0), await claim(0)].map(({ kind }) => kind);
    expect(kinds).toEqual(['claimed', 'claimed']);
  });

  test('is as slow as the provider says, and never faster than we would be', async () => {
    await receive(4);
    await teach({ kind: 'sent', providerId: 're-1', ratePerSecond: 1 });
    expect([(await claim(0)).kind, (await claim(1)).kind]).toEqual(['claimed', 'wait']);
    await teach({ kind: 'sent', providerId: 're-1', ratePerSecond: 100 });
    const kinds = [await claim(4_000), await claim(4_000), await claim(4_000)];
    expect(kinds.map(({ kind }) => kind)).toEqual(['claimed', 'claimed', 'wait']);
  });

  test('shut by silence it lets one call try, of all who share the store', async () => {
    await receive(4);
    for (let times = 0; times < 5; times += 1) await teach(silence);
    expect(await claim(0)).toEqual({ kind: 'wait', waitMs: 30_000 });
    expect(await claim(30_000)).toMatchObject({ leave: { isTrial: true } });
    expect((await claim(30_001)).kind).toBe('wait');
    await teach({ kind: 'sent', providerId: 're-1' }, true, 31_000);
    expect(await claim(31_001)).toMatchObject({ leave: { isTrial: false } });
  });

  test('whoever died while trying keeps nobody away for longer than a lease', async () => {
    await receive(4);
    for (let times = 0; times < 5; times += 1) await teach(silence);
    await claim(30_000);
    expect((await claim(30_000 + leaseMs - 1)).kind).toBe('wait');
    expect(await claim(30_000 + leaseMs)).toMatchObject({ leave: { isTrial: true } });
  });

  test('counts four silences of four processes together', async () => {
    await Promise.all(Array.from({ length: 4 }, () => teach(silence)));
    expect((await readGate(store)).failures).toBe(4);
  });

  test('does not stay shut because somebody set the clock back', async () => {
    await receive(2);
    for (let times = 0; times < 5; times += 1) await teach(silence);
    await claim(40_000);
    const back = start.subtract({ hours: 48 });
    await mendTimes(store, back, leaseMs);
    const again = await claimNext(store, { claimant: 'after', now: back, leaseMs }, 2);
    expect(again.kind).toBe('claimed');
  });
});
