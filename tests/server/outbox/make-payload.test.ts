import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { receiptMails } from '../../../server/emails/receipt-mails.ts';
import type { NewEnquiry } from '../../../server/enquiries/enquiry.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { leaseMs } from '../../../server/outbox/attempt-next.ts';
import { claimNext, type ClaimResult } from '../../../server/outbox/claim-next.ts';
import { retryUnmade } from '../../../server/outbox/mend-parked.ts';
import type { MakePayload, MailToMake } from '../../../server/outbox/make-payload.ts';
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
  });
  afterEach(() => database.remove());

  async function receive(about: Partial<NewEnquiry> = {}): Promise<void> {
    const enquiry = newEnquiry({ receivedAt: start, ...about });
    const mailsFor = () => receiptMails(enquiry).filter(({ kind }) => kind === 'acknowledgement');
    await receiveEnquiry(store, enquiry, { newReference, mailsFor });
  }

  /** Another mail at every making, as if its template had changed meanwhile. */
  const making: MakePayload = (_, mail) => {
    made.push(mail);
    return Promise.resolve(`{"text":"made ${made.length} times"}`);
  };

  const claimAt = (seconds: number, makePayload: MakePayload = making) =>
    claimNext(
      store,
      { claimant: `at ${seconds}`, now: start.add({ seconds }), leaseMs },
      { callsPerSecond: 100, makePayload },
    );

  const entryOf = (claimed: ClaimResult) =>
    claimed.kind === 'claimed' ? claimed.entry : undefined;

  const rows = () => store.db.selectFrom('outbox').selectAll().execute();

  test('is nothing but its name until then', async () => {
    await receive();
    expect((await rows()).map(({ kind, payload }) => `${kind}:${payload}`)).toEqual([
      'acknowledgement:',
    ]);
  });

  test('is made with its first claim and kept: every later one finds the same bytes', async () => {
    await receive();
    const first = entryOf(await claimAt(0));
    const [row] = await rows();
    expect(first).toMatchObject({ payload: '{"text":"made 1 times"}', attempts: 1 });
    expect(made).toEqual([{ id: row?.id, kind: 'acknowledgement', enquiryId: row?.enquiry_id }]);
    const second = entryOf(await claimAt(60));
    expect(second).toMatchObject({ payload: first?.payload, attempts: 2 });
    expect((await rows())[0]?.payload).toBe(first?.payload);
    expect(made).toHaveLength(1);
  });

  test('is parked where it cannot be made, and holds up no other', async () => {
    await receive();
    await receive();
    const fault = new Error('the template is broken');
    const broken = await claimAt(0, () => Promise.reject(fault));
    expect(broken).toMatchObject({ leave: { parkBecause: 'could_not_be_made', fault } });
    expect(entryOf(await claimAt(0))?.payload).toBe('{"text":"made 1 times"}');
  });

  test('is taken up again where an older release parked it, which could not read it', async () => {
    await receive();
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
    await retryUnmade(store, start);
    expect(entryOf(await claimAt(0))).toMatchObject({ id: unread?.id, attempts: 1 });
    expect((await claimAt(0)).kind).toBe('nothing');
  });

  test('is not claimed while what it is made of cannot be read', async () => {
    await receive();
    const away = Object.assign(new Error('the disk is full'), { errcode: 13 });
    await expect(claimAt(0, () => Promise.reject(away))).rejects.toBe(away);
    expect(await rows()).toMatchObject([{ attempts: 0, claimed_by: null, payload: '' }]);
  });
});
