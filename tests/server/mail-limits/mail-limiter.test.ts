import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { findEnquiryById } from '../../../server/enquiries/find-enquiry.ts';
import type { NewEnquiry } from '../../../server/enquiries/enquiry.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { createMailLimiter } from '../../../server/mail-limits/mail-limiter.ts';
import { suppressAddress } from '../../../server/mail-limits/suppress-address.ts';
import { sweepCounts } from '../../../server/mail-limits/sweep-counts.ts';
import { releaseWithheld } from '../../../server/outbox/release-withheld.ts';
import { createTokenSigner } from '../../../server/web/signed-token.ts';
import { mailsOf, newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

const signer = createTokenSigner('a secret of the tests, long enough to be one');
const fingerprint = (text: string) => signer.fingerprint(text);
const noon = Temporal.Instant.from('2026-11-26T12:00:00Z');

describe.each(engines)('automatic mail on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  let received: number;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
    received = 0;
  });
  afterEach(() => database.remove());

  /** Receives an enquiry of somebody new by somebody new, but for what is given. */
  async function receive(
    about: Partial<NewEnquiry> = {},
    { sender = `network-${received}`, perHour = 0 }: { sender?: string; perHour?: number } = {},
  ) {
    received += 1;
    const email = `member-${received}@member.example`;
    const enquiry = newEnquiry({ email, receivedAt: noon, ...about });
    const limiter = createMailLimiter({ fingerprint, acknowledgementsPerHour: perHour });
    const mailsFor = (reference: string) => mailsOf(enquiry, reference);
    return await receiveEnquiry(store, enquiry, { newReference, mailsFor, limiter, sender });
  }

  const mails = (kind: string) =>
    store.db.selectFrom('outbox').selectAll().where('kind', '=', kind).execute();
  const acknowledged = async () => (await mails('acknowledgement')).length;
  const after = (duration: Temporal.DurationLike) => ({ receivedAt: noon.add(duration) });

  test('one address is acknowledged three times in any 24 hours, and every enquiry is stored', async () => {
    const email = 'victim@member.example';
    const hours = [0, 1, 23, 23.5, 24.1, 24.2, 25.1, 47.1, 47.2];
    const states = [];
    for (const hour of hours) {
      const { enquiry } = await receive({ email, ...after({ minutes: Math.round(hour * 60) }) });
      states.push(enquiry.acknowledgement);
    }
    const withheld = { state: 'withheld', reason: 'recipient-cap' };
    const queued = { state: 'queued' };
    expect(states).toEqual([
      queued,
      queued,
      queued,
      withheld,
      queued,
      withheld,
      queued,
      queued,
      withheld,
    ]);
    expect(await acknowledged()).toBe(6);
    expect(await mails('team-notice')).toHaveLength(hours.length);
  });

  test('other spellings of a mailbox are the same mailbox', async () => {
    for (const email of ['vic.tim@gmail.com', 'VICTIM+1@gmail.com', 'v.ictim+2@googlemail.com']) {
      await receive({ email });
    }
    const { enquiry } = await receive({ email: 'victim@gmail.com' });
    expect(enquiry.acknowledgement).toEqual({ state: 'withheld', reason: 'recipient-cap' });
    expect(await findEnquiryById(store, enquiry.id)).toEqual(enquiry);
  });

  test('at the same moment too, three are sent and all are stored', async () => {
    const email = 'victim@member.example';
    await Promise.all(Array.from({ length: 40 }, () => receive({ email })));
    expect(await acknowledged()).toBe(3);
    expect(await store.db.selectFrom('enquiry').select('id').execute()).toHaveLength(40);
  });

  test('one sender causes 20 acknowledgements an hour and 240 a day, to whomever', async () => {
    const sender = '2001:db8:1:2::/64';
    const states: string[] = [];
    for (let hour = 0; hour < 12; hour += 1) {
      for (let count = 0; count < 22; count += 1) {
        const { enquiry } = await receive(after({ hours: hour - 12 }), { sender });
        states.push(enquiry.acknowledgement.state);
      }
    }
    expect(states.slice(0, 22).filter((state) => state === 'queued')).toHaveLength(20);
    expect(await acknowledged()).toBe(240);
    const { enquiry } = await receive(after({ minutes: -1 }), { sender });
    expect(enquiry.acknowledgement).toEqual({ state: 'withheld', reason: 'sender-cap' });
    await receive(after({ hours: 12 }), { sender });
    expect(await acknowledged()).toBe(241);
  });

  test('what is stored about senders and addresses names neither', async () => {
    await receive({ email: 'victim@member.example' }, { sender: '192.0.2.7' });
    const counts = await store.db.selectFrom('mail_count').selectAll().execute();
    const addresses = await store.db.selectFrom('acknowledged_address').selectAll().execute();
    expect(counts.length).toBeGreaterThan(2);
    expect(JSON.stringify([counts, addresses])).not.toMatch(/192\.0\.2\.7|victim|member\.example/);
  });

  test('past the site’s own limit acknowledgements wait, whole, until they are released', async () => {
    for (let count = 0; count < 5; count += 1) await receive({}, { perHour: 3 });
    const waiting = (await mails('acknowledgement')).filter(({ state }) => state === 'withheld');
    expect(waiting.map(({ last_error }) => last_error)).toEqual(['surge', 'surge']);
    const { enquiry } = await receive(after({ hours: 1 }), { perHour: 3 });
    expect(enquiry.acknowledgement).toEqual({ state: 'queued' });

    expect(await releaseWithheld(store, noon.add({ hours: 2 }))).toBe(2);
    const released = await mails('acknowledgement');
    expect(new Set(released.map(({ state }) => state))).toEqual(new Set(['pending']));
    const id = waiting[0]?.enquiry_id ?? '';
    expect((await findEnquiryById(store, id))?.acknowledgement).toEqual({ state: 'queued' });
    expect(await releaseWithheld(store, noon)).toBe(0);
  });

  test('with 0 the site has no limit of its own', async () => {
    for (let count = 0; count < 5; count += 1) await receive({}, { perHour: 0 });
    expect(await acknowledged()).toBe(5);
  });

  test('a mail that waits to be released counts for its address all the same', async () => {
    const email = 'victim@member.example';
    for (let count = 0; count < 6; count += 1) await receive({ email }, { perHour: 1 });
    expect(await acknowledged()).toBe(3);
  });

  test('a form sent twice is counted once', async () => {
    const form = { email: 'ana@member.example', formToken: 'visit', contentHash: 'words' };
    for (let count = 0; count < 6; count += 1) await receive(form, { sender: 'network' });
    for (let count = 0; count < 2; count += 1) await receive({ email: form.email });
    expect(await acknowledged()).toBe(3);
  });

  test('one that is marked is counted for nobody', async () => {
    const email = 'ana@member.example';
    const marked = { state: 'withheld', reason: 'honeypot' } as const;
    for (let count = 0; count < 5; count += 1) await receive({ email, acknowledgement: marked });
    expect(await acknowledged()).toBe(0);
    expect((await receive({ email })).enquiry.acknowledgement).toEqual({ state: 'queued' });
  });

  describe('an address whose owner did not write', () => {
    test('gets nothing that was not sent yet, and nothing ever again', async () => {
      const email = 'victim@member.example';
      const { enquiry } = await receive({ email });
      await suppressAddress(store, fingerprint, enquiry, noon);
      expect(await acknowledged()).toBe(0);
      const much = await receive({ email: 'Victim@member.example', ...after({ hours: 9000 }) });
      expect(much.enquiry.acknowledgement).toEqual({ state: 'withheld', reason: 'suppressed' });
      expect(await acknowledged()).toBe(0);
      expect((await receive()).enquiry.acknowledgement).toEqual({ state: 'queued' });
    });

    test('is shown to the team once, and what was sent stays on record', async () => {
      const { enquiry } = await receive({ email: 'victim@member.example' });
      await store.db.updateTable('outbox').set({ state: 'sent', attempts: 1 }).execute();
      for (let times = 0; times < 3; times += 1) {
        await suppressAddress(store, fingerprint, enquiry, noon);
      }
      const acts = await store.db.selectFrom('act').selectAll().execute();
      expect(acts.map(({ actor, kind }) => [actor, kind])).toEqual([['member', 'disowned']]);
      expect(await acknowledged()).toBe(1);
    });
  });

  test('what no cap asks about any more is forgotten, that somebody wants no mail is not', async () => {
    await receive();
    const { enquiry } = await receive();
    await suppressAddress(store, fingerprint, enquiry, noon);
    await sweepCounts(store, noon.add({ hours: 24 }));
    const counts = await store.db.selectFrom('mail_count').selectAll().execute();
    const addresses = await store.db.selectFrom('acknowledged_address').selectAll().execute();
    expect(counts).toEqual([]);
    expect(addresses.map(({ suppressed_at }) => suppressed_at)).toEqual([
      '2026-11-26T12:00:00.000Z',
    ]);
  });
});
