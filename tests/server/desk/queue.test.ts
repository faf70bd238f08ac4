import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { countQueue } from '../../../server/desk/queue/count-queue.ts';
import { findQueue } from '../../../server/desk/queue/find-queue.ts';
import { filterQuery, readFilter } from '../../../server/desk/queue/queue-filter.ts';
import type { NewEnquiry } from '../../../server/enquiries/enquiry.ts';
import { markSpam } from '../../../server/enquiries/mark-spam.ts';
import { noteEnquiry } from '../../../server/enquiries/note-enquiry.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { mailsOf, newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

const now = Temporal.Instant.from('2026-12-02T12:00:00Z');

describe.each(engines)('the queue on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
  });
  afterEach(() => database.remove());

  async function received(message: string, about: Partial<NewEnquiry> = {}): Promise<string> {
    const draft = newEnquiry({ message, ...about });
    const making = { newReference, mailsFor: (reference: string) => mailsOf(draft, reference) };
    return (await receiveEnquiry(store, draft, making)).enquiry.id;
  }

  const dueAt = (instant: string) => ({
    promise: { ...newEnquiry().promise!, dueAt: Temporal.Instant.from(instant) },
  });

  async function shown(query: string, limit = 50, after?: string) {
    const filter = readFilter(new URLSearchParams(query));
    const { enquiries, next } = await findQueue(store, { filter, limit, now, after });
    return { messages: enquiries.map(({ message }) => message), next };
  }

  test('what has no date comes first, then by due instant, page after page', async () => {
    await received('third', dueAt('2026-12-03T17:00:00Z'));
    await received('second', dueAt('2026-12-01T17:00:00Z'));
    await received('fourth', dueAt('2026-12-03T17:00:00Z'));
    await received('first', { promise: undefined });
    const pages: string[] = [];
    let after: string | undefined;
    do {
      const page = await shown('', 1, after);
      pages.push(...page.messages);
      after = page.next;
    } while (after !== undefined);
    expect(pages).toEqual(['first', 'second', 'third', 'fourth']);
  });

  test('counts what waits as the published record does', async () => {
    await received('late', dueAt('2026-12-02T11:59:59Z'));
    await received('today', dueAt('2026-12-02T17:00:00Z'));
    await received('later', dueAt('2026-12-03T17:00:00Z'));
    await received('undated', { promise: undefined });
    const spam = await received('spam');
    await markSpam(store, spam, { actor: 'a@team.example', at: now });
    expect(await countQueue(store, now)).toEqual({ open: 4, late: 1, dueToday: 1, undated: 1 });
    expect((await shown('show=late')).messages).toEqual(['late']);
    expect((await shown('show=closed')).messages).toEqual(['spam']);
  });

  test('is narrowed by topic, channel and language together', async () => {
    await received('this', { topic: 'payments', channel: 'email', locale: 'ar' });
    await received('other topic', { channel: 'email', locale: 'ar' });
    await received('other channel', { topic: 'payments', locale: 'ar' });
    await received('other language', { topic: 'payments', channel: 'email' });
    expect((await shown('topic=payments&channel=email&language=ar')).messages).toEqual(['this']);
    expect((await shown('topic=nonsense')).messages).toHaveLength(4);
  });

  test('shows about whom mail did not arrive, whether answered or not', async () => {
    const bounced = await received('bounced');
    await received('delivered');
    const parked = await received('parked');
    const outbox = () => store.db.updateTable('outbox').where('kind', '=', 'acknowledgement');
    await outbox().set({ delivery: 'bounced' }).where('enquiry_id', '=', bounced).execute();
    await outbox().set({ state: 'parked' }).where('enquiry_id', '=', parked).execute();
    await markSpam(store, bounced, { actor: 'a@team.example', at: now });
    expect((await shown('undelivered=yes')).messages.sort()).toEqual(['bounced', 'parked']);
  });

  test('finds words of a message, of a name, and of what was said later, in any case', async () => {
    const id = await received('Where is my RAPPORT magazine?', { name: 'Zoë Žižek' });
    await received('Something else');
    const mover = { actor: 'a@team.example', at: now };
    await noteEnquiry(store, id, mover, 'It was sent to the old postbox');
    for (const words of [
      'rapport',
      'magaz',
      'rapport magazine',
      'Žižek',
      'postbox',
      '"postbox" -x!',
    ]) {
      const query = new URLSearchParams({ q: words }).toString();
      const expected = words.includes('-x') ? [] : ['Where is my RAPPORT magazine?'];
      expect([words, (await shown(query)).messages]).toEqual([words, expected]);
    }
    expect((await shown('q=!!!')).messages).toEqual([]);
    expect((await shown(`q=${encodeURIComponent("' OR 1=1 --")}`)).messages).toEqual([]);
  });

  // PostgreSQL indexes words itself, and writes nothing to search.
  if (engine === 'sqlite') {
    test('is searched on a store that can only be read, too', async () => {
      await received('one about postage');
      expect((await shown('q=postage')).messages).toEqual(['one about postage']);
      await received('another about postage');
      await sql`pragma query_only = on`.execute(store.db);
      expect((await shown('q=postage')).messages).toEqual(['one about postage']);
    });
  }

  test('finds an address in whatever case, and nothing but that address', async () => {
    await received('hers', { email: 'Ljiljana.N@Member.example' });
    await received('his', { email: 'ljiljana.n2@member.example' });
    const query = new URLSearchParams({ q: 'ljiljana.n@member.EXAMPLE' }).toString();
    expect((await shown(query)).messages).toEqual(['hers']);
  });

  test('no longer finds a text that was changed or erased', async () => {
    const id = await received('the word unicorn');
    await store.db
      .updateTable('enquiry')
      .set({ message: 'erased', name: '' })
      .where('id', '=', id)
      .execute();
    expect((await shown('q=unicorn')).messages).toEqual([]);
    expect((await shown('q=erased')).messages).toEqual(['erased']);
    await store.db.deleteFrom('outbox').execute();
    await store.db.deleteFrom('enquiry').where('id', '=', id).execute();
    expect((await shown('q=erased')).messages).toEqual([]);
  });
});

test('a filter is the same after its address was read again', () => {
  const query = 'q=logo&show=late&topic=payments&channel=phone&language=sr-Latn&complaints=yes';
  const filter = readFilter(new URLSearchParams(query));
  expect(readFilter(filterQuery(filter))).toEqual(filter);
});
