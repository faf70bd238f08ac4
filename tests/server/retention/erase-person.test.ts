import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimEntry } from '../../../server/outbox/claim-entry.ts';
import { findEnquiryById } from '../../../server/enquiries/find-enquiry.ts';
import { actsOf } from '../../../server/enquiries/act.ts';
import { reopenEnquiry } from '../../../server/enquiries/reopen-enquiry.ts';
import type { Store } from '../../../server/database/open-database.ts';
import { noticeMail } from '../../../server/inbound/notice-mail.ts';
import type { MailEnvelope } from '../../../server/inbound/received-mail.ts';
import { moveEnquiry } from '../../../server/enquiries/move-enquiry.ts';
import { erasePerson } from '../../../server/retention/erase-person.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';
import { at, fingerprint, receive } from './receive.ts';

describe.each(engines)('on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
  });
  afterEach(() => database.remove());

  const erase = (email: string, now = at('2026-12-24T10:00:00Z')) =>
    erasePerson(store, fingerprint, { email, at: now, reason: 'request' });
  const outbox = () => store.db.selectFrom('outbox').selectAll().execute();

  test('nothing that was written or said is left, and the figures are', async () => {
    const { id } = await receive(store, { email: 'Ana@member.example' });
    const words = { kind: 'note', text: 'Ana rang' } as const;
    const mover = { actor: 'staff@anlp.example', at: at('2026-12-01T10:00:00Z') };
    await moveEnquiry(store, id, mover, () => ({ kind: 'reopened', message: words }));
    const before = await findEnquiryById(store, id);

    expect(await erase(' ana@MEMBER.example ')).toMatchObject({ ok: true, enquiryIds: [id] });
    const after = await findEnquiryById(store, id);
    expect(after).toMatchObject({
      ...{ name: '', email: '', message: '', contentHash: '', state: 'closed', outcome: 'erased' },
      ...{ reference: before?.reference, topic: before?.topic, promise: before?.promise },
    });
    const [message] = await store.db.selectFrom('message').selectAll().execute();
    expect(message).toMatchObject({ text: '', attachments: '[]' });
    expect((await actsOf(store, id)).at(-1)).toMatchObject({
      kind: 'anonymised',
      details: { reason: 'request' },
    });
    expect(await outbox(), 'what was not sent is not sent any more').toEqual([]);
  });

  test('other people, and what the same person writes later, stay as they are', async () => {
    const other = await receive(store, { email: 'ana@member.example.org' });
    const later = await receive(store, {
      email: 'ana@member.example',
      receivedAt: at('2026-12-24T10:00:01Z'),
    });
    expect(await erase('ana@member.example')).toMatchObject({ ok: true, enquiryIds: [] });
    expect(await findEnquiryById(store, other.id)).toMatchObject({ name: other.name });
    expect(await findEnquiryById(store, later.id)).toMatchObject({ name: later.name });
  });

  test('a mail that was sent leaves its row without its words', async () => {
    await receive(store, { email: 'ana@member.example' });
    await store.db.updateTable('outbox').set({ state: 'sent', sent_at: 'x' }).execute();
    await erase('ana@member.example');
    expect((await outbox()).map(({ payload, state }) => `${state}:${payload}`)).toEqual([
      'sent:',
      'sent:',
    ]);
  });

  test('nothing is erased while a mail is being handed over, and everything once it was', async () => {
    const { id } = await receive(store, { email: 'ana@member.example' });
    const now = at('2026-12-24T10:00:00Z');
    const claim = { claimant: 'slot', now, leaseMs: 30_000 };
    await store.db
      .transaction()
      .execute((transaction) => claimEntry({ engine, transaction }, claim));
    expect(await erase('ana@member.example', now)).toEqual({
      ok: false,
      problem: 'mail-leaving',
    });
    expect(await findEnquiryById(store, id)).toMatchObject({ email: 'ana@member.example' });
    expect(await store.db.selectFrom('erasure').selectAll().execute()).toEqual([]);
    const afterwards = now.add({ seconds: 31 });
    expect(await erase('ana@member.example', afterwards)).toMatchObject({ ok: true });
  });

  test('nothing is erased while a mail from the person waits to be taken in', async () => {
    const envelope = { emailId: 'm1', from: 'Ana <Ana@member.example>', to: [], cc: [] };
    await noticeMail(store.db, envelope as unknown as MailEnvelope, at('2026-12-24T09:59:00Z'));
    expect(await erase('ana@member.example')).toEqual({ ok: false, problem: 'mail-arriving' });
    expect(await erase('other@member.example')).toMatchObject({ ok: true });
  });

  test('an erased enquiry is not opened again', async () => {
    const { id } = await receive(store, { email: 'ana@member.example' });
    await erase('ana@member.example');
    const mover = { actor: 'member', at: at('2026-12-25T10:00:00Z') };
    expect(await reopenEnquiry(store, id, mover)).toMatchObject({ ok: false });
  });

  test('that an address wants no acknowledgements is remembered, how often it got one is not', async () => {
    await receive(store, { email: 'ana@member.example' });
    const { addressKey } = await import('../../../server/mail-limits/mailbox-key.ts');
    const row = (email: string, suppressed_at: string | null) => ({
      ...{ address_key: addressKey(fingerprint, email), suppressed_at },
      ...{ latest: '2026-11-26T17:00:00.125Z', second_latest: null, third_latest: null },
    });
    const rows = [row('ana@member.example', '2026-11-27T10:00:00.000Z'), row('b@b.example', null)];
    await store.db.insertInto('acknowledged_address').values(rows).execute();
    await erase('ana@member.example');
    await erase('b@b.example');
    expect(await store.db.selectFrom('acknowledged_address').selectAll().execute()).toEqual([
      { ...rows[0], latest: null },
    ]);
  });
});
