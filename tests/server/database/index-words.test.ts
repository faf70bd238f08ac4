import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexWords } from '../../../server/database/index-words.ts';
import type { Store } from '../../../server/database/open-database.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-store.ts';

let database: TestDatabase;
let store: Store;
beforeEach(async () => {
  database = await createTestDatabase('sqlite');
  store = await database.open();
});
afterEach(() => database.remove());

async function receive(message: string): Promise<string> {
  const making = { newReference, mailsFor: () => [] };
  return (await receiveEnquiry(store, newEnquiry({ message }), making)).enquiry.id;
}

async function change(id: string, message: string): Promise<void> {
  await store.db.updateTable('enquiry').set({ message }).where('id', '=', id).execute();
}

async function remove(id: string): Promise<void> {
  await store.db.deleteFrom('enquiry').where('id', '=', id).execute();
}

/** Ids of the enquiries that the index finds by a word. */
async function found(word: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select enquiry_id as id from searched_text
    where number in (select rowid from searched_words where searched_words match ${word})`.execute(
    store.db,
  );
  return rows.map(({ id }) => id).sort();
}

test('a text is found once its words were put into the index, and not by storing it', async () => {
  const id = await receive('a question about postage');
  expect(await found('postage')).toEqual([]);
  await indexWords(store);
  expect(await found('postage')).toEqual([id]);
});

test('what was stored in a flood is indexed as far as is asked for, oldest first, and then the rest', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 120; n += 1) ids.push(await receive('flood'));
  await indexWords(store, 50);
  expect(await found('flood')).toEqual(ids.slice(0, 50).sort());
  await indexWords(store);
  expect(await found('flood')).toEqual(ids.toSorted());
});

test('a text that changes or goes is not found by its old words any more, indexed or not', async () => {
  const step = fc.oneof(
    fc.record({ does: fc.constant('receive' as const), word: fc.constantFrom('one', 'two') }),
    fc.record({
      does: fc.constantFrom('change', 'remove'),
      which: fc.nat(),
      word: fc.constantFrom('one', 'two'),
    }),
    fc.record({ does: fc.constant('index' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const texts = new Map<string, string>();
      const indexed = new Map<string, string>();
      for (const taken of steps) {
        if (taken.does === 'receive') texts.set(await receive(taken.word), taken.word);
        if (taken.does === 'index') {
          await indexWords(store);
          for (const [id, word] of texts) indexed.set(id, word);
        }
        if ('which' in taken && texts.size > 0) {
          const id = [...texts.keys()][taken.which % texts.size]!;
          indexed.delete(id);
          texts.set(id, taken.word);
          if (taken.does === 'change') await change(id, taken.word);
          else {
            await remove(id);
            texts.delete(id);
          }
        }
        for (const word of ['one', 'two']) {
          const expected = [...indexed].filter(([, text]) => text === word).map(([id]) => id);
          expect(await found(word)).toEqual(expected.sort());
        }
      }
      for (const id of texts.keys()) await remove(id);
      expect(await found('one')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
