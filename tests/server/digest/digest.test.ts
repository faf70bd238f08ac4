import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestWeek } from '../../../server/digest/digest-week.ts';
import { queueDigest } from '../../../server/digest/queue-digest.ts';
import { answeredUrl, stillNeedUrl } from '../../../server/web/enquiry-links.ts';
import { createTestApp, publicOrigin, type TestApp } from '../../support/app.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';
import { seedHandCount } from '../../support/seed-hand-count.ts';

const pathOf = (address: string) => address.replace(publicOrigin, '');

/** Monday 15 June 2026, 7am in London. */
const mondayMorning = '2026-06-15T06:00:00Z';

test('the week of a digest is the last whole one, from Monday morning on', () => {
  const weekAt = (instant: string) => digestWeek(Temporal.Instant.from(instant)).first.toString();
  expect(weekAt('2026-06-15T05:59:59Z')).toBe('2026-06-01');
  expect(weekAt(mondayMorning)).toBe('2026-06-08');
  expect(weekAt('2026-06-21T22:59:59Z')).toBe('2026-06-08');
});

describe.each(engines)('the weekly digest on %s', (engine) => {
  let database: TestDatabase;
  let app: TestApp;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    app = await createTestApp({ now: mondayMorning, parts: { store: await database.open() } });
  });
  afterEach(async () => {
    await app.remove();
    await database.remove();
  });

  const queued = async () => {
    const rows = await app.parts.store.db.selectFrom('outbox').selectAll().execute();
    return rows.filter(({ kind }) => kind === 'digest');
  };

  test('is one mail for a week, however many processes ask for it', async () => {
    await seedHandCount(app.parts.store);
    const other = { ...app.parts, store: await database.open() };
    const asked = await Promise.all([queueDigest(app.parts), queueDigest(other)]);
    expect(asked.filter(Boolean)).toHaveLength(1);
    expect(await queueDigest(app.parts)).toBe(false);
    expect((await queued()).map(({ idempotency_key }) => idempotency_key)).toEqual([
      'digest/2026-06-08',
    ]);
    app.wait({ hours: 7 * 24 });
    expect(await queueDigest(app.parts)).toBe(true);
    expect(await queued()).toHaveLength(2);
  });

  test('is not sent before there is anything to tell', async () => {
    expect(await queueDigest(app.parts)).toBe(false);
    expect(await queued()).toEqual([]);
  });

  test('says what was kept and missed, what is due next, and when holidays run out', async () => {
    await seedHandCount(app.parts.store);
    app.moveTo('2026-07-06T07:00:00Z');
    await queueDigest({
      ...app.parts,
      site: {
        ...app.parts.site,
        reviews: async () => [
          { text: 'en/sign-in-help', nextReview: '2026-07-06' },
          { text: 'en/statement', nextReview: '2026-07-07' },
        ],
      },
    });
    const [row] = await queued();
    const { subject, text, to } = JSON.parse(row?.payload ?? '{}') as Record<string, string>;
    expect(to).toEqual(['team@anlp.example']);
    // Due from 29 June to 5 July: four, of which an article answered one and three wait.
    expect(subject).toContain('29 June 2026');
    expect(subject).toContain('3 promises missed');
    expect(text).toContain('Received: 3');
    expect(text).toContain('Promises kept, of the replies that were due: 0');
    expect(text).toMatch(/Promises missed: 3 \((?:[A-Z2-9]{4}-[A-Z2-9]{4}(?:, )?){3}\)/);
    expect(text).toContain('Waiting for a reply: 5');
    expect(text).toMatch(/Due next\s+[A-Z2-9]{4}-[A-Z2-9]{4}: Tuesday 7 July 2026/);
    expect(text).toContain('en/sign-in-help');
    expect(text).not.toContain('en/statement');
    expect(text).not.toContain('Holidays are loaded');
    app.moveTo('2028-01-10T08:00:00Z');
    await queueDigest(app.parts);
    const last = (await queued()).at(-1);
    expect(last?.payload).toContain('Holidays are loaded until Sunday 31 December 2028');
  });

  test('names the articles that did not help in that week', async () => {
    await seedHandCount(app.parts.store);
    const count = (day: string, kind: string, times: number) => ({
      day,
      locale: 'en',
      article: 'sign-in-help',
      place: 'article',
      kind,
      count: times,
    });
    await app.parts.store.db
      .insertInto('article_count')
      .values([
        count('2026-06-08', 'not-helpful', 2),
        count('2026-06-14', 'reopened', 1),
        count('2026-06-15', 'not-helpful', 9),
        count('2026-06-10', 'helpful', 9),
      ])
      .execute();
    await queueDigest(app.parts);
    expect((await queued())[0]?.payload).toContain('sign-in-help: 3');
  });

  test('hears of an article that failed from what members press on the site', async () => {
    app.moveTo('2026-06-10T09:00:00Z');
    await app.post('/en/help/sign-in-help/', { helpful: 'no' });
    await app.post('/en/help/membership-levels/', { helpful: 'yes' });
    await app.send();
    const { id } = await app.store.db.selectFrom('enquiry').select('id').executeTakeFirstOrThrow();
    const article = 'renew-membership';
    const answered = answeredUrl(app.parts, 'en', id, { from: 'receipt', article });
    await app.post(pathOf(answered), { article });
    await app.post(pathOf(stillNeedUrl(app.parts, 'en', id)), {});
    await app.parts.tally.flush();
    app.moveTo(mondayMorning);
    await queueDigest(app.parts);
    const { text } = JSON.parse((await queued())[0]?.payload ?? '{}') as { text: string };
    expect(text).toMatch(/renew-membership: 1\s+sign-in-help: 1/);
    expect(text).not.toContain('membership-levels');
  });
});
