import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { receiptMails } from '../../../server/emails/receipt-mails.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { leaseMs } from '../../../server/outbox/attempt-next.ts';
import type { ClaimedEntry } from '../../../server/outbox/claim-entry.ts';
import { claimNext } from '../../../server/outbox/claim-next.ts';
import {
  payloadOf,
  type MakePayload,
  type MailToMake,
} from '../../../server/outbox/make-payload.ts';
import { retryUnmade } from '../../../server/outbox/mend-parked.ts';
import { newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

const start = Temporal.Instant.from('2026-11-26T17:00:00Z');

describe.each(engines)('a mail on %s that is made once it is sent', (engine) => {
  let database: TestDatabase;
  let store: Store;
  let made: MailToMake[];
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
    made = [];
    await receive();
  });
  afterEach(() => database.remove());

  async function receive(): Promise<void> {
    const enquiry = newEnquiry({ receivedAt: start });
    const mailsFor = () => receiptMails(enquiry).filter(({ kind }) => kind === 'acknowledgement');
    await receiveEnquiry(store, enquiry, { newReference, mailsFor });
  }

  /** Another mail at every making, as if its template had changed meanwhile. */
  const making: MakePayload = (mail) => {
    made.push(mail);
    return Promise.resolve(`{"text":"made ${made.length} times"}`);
  };

  async function claimAt(seconds: number): Promise<ClaimedEntry> {
    const claim = { claimant: `at ${seconds}`, now: start.add({ seconds }), leaseMs };
    const claimed = await claimNext(store, claim, 100);
    if (claimed.kind !== 'claimed') throw new Error('There is nothing to claim');
    return claimed.entry;
  }

  const rows = () => store.db.selectFrom('outbox').selectAll().execute();
  const payload = async () => (await rows())[0]?.payload;

  test('is nothing but its name until then', async () => {
    expect(await rows()).toMatchObject([{ kind: 'acknowledgement', payload: '' }]);
  });

  test('is made after its first claim and kept: every later one finds the same bytes', async () => {
    const first = await claimAt(0);
    expect(first).toMatchObject({ payload: '', attempts: 1 });
    const found = await payloadOf(store, first, making);
    expect(found).toEqual({ ok: true, payload: '{"text":"made 1 times"}' });
    expect(made).toEqual([{ id: first.id, kind: 'acknowledgement', enquiryId: first.enquiryId }]);
    expect(await payload()).toBe('{"text":"made 1 times"}');
    const second = await claimAt(60);
    expect(second.attempts).toBe(2);
    expect(await payloadOf(store, second, making)).toEqual(found);
    expect(made).toHaveLength(1);
  });

  test('is the same for two who make it at the same time', async () => {
    const [first, second] = [await claimAt(0), await claimAt(60)];
    const found = await Promise.all([first, second].map((each) => payloadOf(store, each, making)));
    expect(found[1]).toEqual(found[0]);
    expect(found[0]).toEqual({ ok: true, payload: await payload() });
    expect(made).toHaveLength(2);
  });

  test('has no bytes where it cannot be made, and can be made another time', async () => {
    const entry = await claimAt(0);
    const error = new Error('the template is broken');
    expect(await payloadOf(store, entry, () => Promise.reject(error))).toEqual({
      ok: false,
      error,
    });
    expect(await payload()).toBe('');
    expect(await payloadOf(store, entry, making)).toMatchObject({ ok: true });
  });

  test('is not given up while the store cannot be reached', async () => {
    const away = Object.assign(new Error('the disk is full'), { errcode: 13 });
    const entry = await claimAt(0);
    await expect(payloadOf(store, entry, () => Promise.reject(away))).rejects.toBe(away);
  });

  test('is taken up again where an older release parked it, which could not read it', async () => {
    await receive();
    const [unread, refused] = await rows();
    const park = (id: string | undefined, error: string) =>
      store.db
        .updateTable('outbox')
        .set({ state: 'parked', last_error: error, attempts: 1 })
        .where('id', '=', id ?? '')
        .execute();
    await park(unread?.id, 'unsendable_request');
    await park(refused?.id, 'could_not_be_made');
    await retryUnmade(store, start.add({ hours: 24 * 30 }));
    await expect(claimAt(0), 'whose bytes were cleared since').rejects.toThrow('nothing to claim');
    await retryUnmade(store, start);
    expect(await claimAt(0)).toMatchObject({ id: unread?.id, attempts: 1 });
    await expect(claimAt(0)).rejects.toThrow('nothing to claim');
  });
});
