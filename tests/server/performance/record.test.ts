import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarFacts } from '../../../content/calendar.ts';
import { servicePromise } from '../../../content/promise.ts';
import type { Store } from '../../../server/database/open-database.ts';
import { storedInstant } from '../../../server/database/stored-time.ts';
import { findEnquiryById } from '../../../server/enquiries/find-enquiry.ts';
import { moveEnquiry } from '../../../server/enquiries/move-enquiry.ts';
import { loadCalendar } from '../../../server/open-parts.ts';
import { measureAllClosed, measuredAtOnce } from '../../../server/performance/measure-closed.ts';
import type { NamedCell } from '../../../server/performance/figures.ts';
import { createRecord } from '../../../server/performance/record.ts';
import { createWorkingCalendar } from '../../../src/promise/working-calendar.ts';
import { seedEnquiries } from '../../bench/seed-enquiries.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';
import { addedUp, countedOn, handCounted } from '../../support/hand-count.ts';
import { seedHandCount } from '../../support/seed-hand-count.ts';

const inShort = (cells: readonly NamedCell[]) =>
  cells.map(({ name, received, onTime, late }) => [name, received, onTime, late]);

test('the hand count adds up on its own', () => {
  const count = (result: string) => handCounted.filter((row) => row.result === result).length;
  expect(handCounted).toHaveLength(40);
  expect(count('on time')).toBe(addedUp.may.onTime + addedUp.june.onTime);
  expect(count('late') + count('late, open')).toBe(addedUp.may.late + addedUp.june.late);
  expect(count('late, open')).toBe(addedUp.may.lateOpen + addedUp.june.lateOpen);
  expect(count('waiting')).toBe(addedUp.june.waiting);
});

describe.each(engines)('the published record on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  let ids: string[];
  beforeAll(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
    ids = await seedHandCount(store);
  });
  afterAll(() => database.remove());

  const record = () => createRecord(store, loadCalendar());

  test('says of forty enquiries what a person with a printed calendar says', async () => {
    const { months, topics } = await record().figures(countedOn);
    const [june, may, ...more] = months;
    expect(more).toEqual([]);
    expect(may).toMatchObject(addedUp.may);
    expect(june).toMatchObject(addedUp.june);
    expect(inShort(may?.channels ?? [])).toEqual(addedUp.channelsInMay);
    expect(inShort(june?.channels ?? [])).toEqual(addedUp.channelsInJune);
    expect(inShort(topics.cells)).toEqual(addedUp.topics);
    expect(topics).toMatchObject({ first: '2026-05', last: '2026-06' });
  });

  test('stores due dates and working time as they were counted by hand', async () => {
    await record().figures(countedOn);
    for (const [index, counted] of handCounted.entries()) {
      const row = await store.db
        .selectFrom('enquiry')
        .select(['due_date', 'expected_date', 'working_minutes'])
        .where('id', '=', ids[index] ?? '')
        .executeTakeFirstOrThrow();
      expect(row.due_date).toBe(counted.due);
      expect(row.expected_date).toBe(counted.delayedTo ?? counted.due);
      if (counted.workingHours === undefined) continue;
      expect(row.working_minutes).toBe(Math.round(counted.workingHours * 60));
    }
  });

  test('figures and promises stay when the calendar changes', async () => {
    const before = await record().figures(countedOn);
    const changed = createWorkingCalendar({
      ...calendarFacts,
      zone: servicePromise.zone,
      workingHours: { days: [1, 2, 3, 4, 5, 6], opens: '08:00', closes: '20:00' },
      bankHolidays: ['2026-05-05', '2026-06-09'],
      closures: [{ from: '2026-05-12T12:00', until: '2026-05-16T00:00' }],
    });
    expect(await createRecord(store, changed).figures(countedOn)).toEqual(before);
    const promised = await findEnquiryById(store, ids[0] ?? '');
    expect(promised?.promise?.dueDate.toString()).toBe('2026-05-07');
  });

  test('a waiting enquiry is late once its promise has passed, also where figures were kept', async () => {
    const kept = record();
    const atDue = Temporal.Instant.from('2026-07-01T16:00:00Z');
    for (const now of [countedOn, atDue]) {
      expect((await kept.figures(now)).months[0]).toMatchObject({ late: 3, waiting: 3 });
    }
    const after = await kept.figures(atDue.add({ milliseconds: 1 }));
    expect(after.months[0]).toMatchObject({ late: 4, lateOpen: 2, waiting: 2 });
    expect((await kept.figures(countedOn)).months[0]).toMatchObject({ late: 3, waiting: 3 });
  });

  test('a change shows at once, also one that another process made, and undone it is gone', async () => {
    const kept = record();
    const before = await kept.figures(countedOn);
    const other = await database.open();
    const id = ids[39] ?? '';
    const close = (outcome: string | null, at: Temporal.Instant | null) => ({
      kind: 'noted' as const,
      change: { outcome, closed_at: at && storedInstant(at) },
    });
    const mover = { actor: 'member', at: countedOn };
    await moveEnquiry(other, id, mover, () => close('replied', countedOn));
    const june = (await kept.figures(countedOn)).months[0];
    expect(june).toMatchObject({ onTime: 8, selfAnswered: 0, medianHours: 8 });
    // From 9am to noon: what was measured for the earlier close, five minutes, is not kept.
    const measured = store.db.selectFrom('enquiry').select('working_minutes').where('id', '=', id);
    expect((await measured.executeTakeFirstOrThrow()).working_minutes).toBe(180);
    await moveEnquiry(other, id, mover, () =>
      close('self-answered', handCounted[39]?.closedAt ?? null),
    );
    expect(await kept.figures(countedOn)).toEqual(before);
  });

  test('a page measures few of many that were closed, the last first; the rest are measured beside it', async () => {
    const other = await createTestDatabase(engine);
    const large = await other.open();
    await seedEnquiries(large, { total: 250, open: 0, now: countedOn });
    const measured = async () =>
      (await large.db.selectFrom('enquiry').selectAll().orderBy('closed_at', 'desc').execute())
        .map(({ working_minutes }) => working_minutes)
        .filter((minutes) => minutes !== null);
    await createRecord(large, loadCalendar()).figures(countedOn);
    const first = await measured();
    expect(first).toHaveLength(measuredAtOnce);
    await measureAllClosed(large, loadCalendar());
    const all = await measured();
    expect(all).toHaveLength(250);
    expect(all.slice(0, measuredAtOnce)).toEqual(first);
    await other.remove();
  });

  test('is empty before anything was received', async () => {
    const empty = await createTestDatabase(engine);
    const emptyStore = await empty.open();
    expect((await createRecord(emptyStore, loadCalendar()).figures(countedOn)).months).toEqual([]);
    await empty.remove();
  });
});
