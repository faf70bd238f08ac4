import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import type { Store } from '../../../server/database/open-database.ts';
import { reportFeedback } from '../../../server/feedback/feedback-report.ts';
import { createTally, type Tally } from '../../../server/feedback/tally.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

const shown = {
  locale: 'en',
  place: 'receipt',
  articles: ['sign-in-help', 'profile-picture'],
} as const;

describe.each(engines)('counting on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  let now: Temporal.Instant;
  let tally: Tally;
  const newTally = () =>
    createTally({ store, now: () => now, fingerprint: (text) => `key of ${text.length}` });
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
    now = Temporal.Instant.from('2026-06-30T22:59:00Z');
    tally = newTally();
  });
  afterEach(() => database.remove());

  const ask = async (known: string[], unknown: string[]) => {
    tally.foundNothing('en', { known, unknown });
    await tally.flush();
  };
  const questions = async () =>
    (await reportFeedback(store)).questions.map(({ words, count }) => [words, count]);

  test('adds up by London day, locale, article and place', async () => {
    tally.count('shown', shown);
    tally.count('shown', shown);
    await tally.flush();
    now = now.add({ minutes: 2 });
    tally.count('shown', { ...shown, articles: ['sign-in-help'] });
    tally.count('opened', { ...shown, place: 'mail', articles: ['sign-in-help'] });
    await tally.flush();
    const { counts, articles } = await reportFeedback(store);
    expect(counts.map((row) => Object.values(row).join(' '))).toEqual([
      '2026-06-30 en profile-picture receipt shown 2',
      '2026-06-30 en sign-in-help receipt shown 2',
      '2026-07-01 en sign-in-help mail opened 1',
      '2026-07-01 en sign-in-help receipt shown 1',
    ]);
    expect(articles[0]).toMatchObject({ article: 'sign-in-help', shown: 3, opened: 1 });
  });

  test('two processes add to the same counts', async () => {
    const other = newTally();
    for (const one of [tally, other]) one.count('helpful', { ...shown, place: 'article' });
    await Promise.all([tally.flush(), other.flush()]);
    expect((await reportFeedback(store)).articles.map(({ helpful }) => helpful)).toEqual([2, 2]);
  });

  test('what could not be written waits for the next time', async () => {
    const table = sql.table('article_count');
    await sql`alter table ${table} rename to elsewhere`.execute(store.db);
    tally.count('shown', shown);
    tally.foundNothing('en', { known: ['seal'], unknown: [] });
    await expect(tally.flush()).rejects.toThrow();
    await sql`alter table elsewhere rename to ${table}`.execute(store.db);
    tally.count('shown', shown);
    await tally.flush();
    expect((await reportFeedback(store)).articles.map((article) => article.shown)).toEqual([2, 2]);
    expect(await questions()).toEqual([['seal', 1]]);
  });

  test('a word that no text of ours has is kept only once it came on three days', async () => {
    for (const expected of [0, 0, 1]) {
      await ask([], ['parking']);
      await ask([], ['parking']);
      expect(await questions()).toHaveLength(expected);
      const stored = await store.db.selectFrom('rare_word').selectAll().execute();
      expect(JSON.stringify(stored)).not.toContain('parking');
      now = now.add({ hours: 24 });
    }
    expect(await questions()).toEqual([['parking', 2]]);
  });

  test('a question is its words in alphabetical order, and no more than six', async () => {
    await ask(['seal', 'order', 'gold'], ['njego']);
    await ask(['h', 'g', 'f', 'e', 'd', 'c', 'b', 'a'], []);
    expect(await questions()).toEqual([
      ['c d e f g h', 1],
      ['gold order seal', 1],
    ]);
  });

  test('questions are forgotten after 90 days, counts after 400', async () => {
    tally.count('shown', shown);
    await ask(['seal'], ['parking']);
    now = now.add({ hours: 24 * 91 });
    await ask(['logo'], []);
    expect(await questions()).toEqual([['logo', 1]]);
    expect(await store.db.selectFrom('rare_word').selectAll().execute()).toEqual([]);
    expect((await reportFeedback(store)).counts).toHaveLength(2);
    now = now.add({ hours: 24 * 310 });
    await ask(['logo'], []);
    expect((await reportFeedback(store)).counts).toEqual([]);
  });
});
