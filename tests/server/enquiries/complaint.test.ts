import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { actsOf } from '../../../server/enquiries/act.ts';
import { newComplaint } from '../../../server/enquiries/complaint.ts';
import { findEnquiryById } from '../../../server/enquiries/find-enquiry.ts';
import { moveComplaint } from '../../../server/enquiries/move-complaint.ts';
import { raiseComplaint } from '../../../server/enquiries/raise-complaint.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { loadCalendar } from '../../../server/open-parts.ts';
import { finishMail } from '../../../server/outbox/outbox-entry.ts';
import { newEmail, newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

const calendar = loadCalendar();
const raisedAt = Temporal.Instant.from('2026-12-01T10:00:00Z');
const staff = (at: string) => ({ actor: 'alice@team.example', at: Temporal.Instant.from(at) });

test('its days are counted in working days, the closure at Christmas left out', () => {
  const { acknowledgeBy, reviewBy, outcomeBy, appealBy } = newComplaint(calendar, raisedAt);
  expect([acknowledgeBy, reviewBy, outcomeBy, appealBy].map(String)).toEqual([
    '2026-12-08',
    '2026-12-15',
    '2027-01-20',
    'undefined',
  ]);
});

test('past the calendar there is a complaint without days', () => {
  const late = newComplaint(calendar, Temporal.Instant.from('2031-12-01T10:00:00Z'));
  expect(late).toMatchObject({ stage: 'raised', acknowledgeBy: undefined });
});

describe.each(engines)('a complaint on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  let id: string;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
    const enquiry = newEnquiry();
    id = enquiry.id;
    await receiveEnquiry(store, enquiry, { newReference, mailsFor: () => [] });
  });
  afterEach(() => database.remove());

  const complaint = async () => (await findEnquiryById(store, id))?.complaint;
  const raise = () =>
    raiseComplaint(
      {
        store,
        calendar,
        noticeFor: (_, sequence) =>
          finishMail('team-complaint', { enquiryId: id, sequence }, newEmail()),
      },
      id,
      { actor: 'member', at: raisedAt },
    );

  test('runs beside the reply, whose day it does not move', async () => {
    const before = (await findEnquiryById(store, id))!;
    expect((await raise()).ok).toBe(true);
    const after = (await findEnquiryById(store, id))!;
    expect(after.complaint).toMatchObject({ stage: 'raised' });
    expect(after.complaint?.acknowledgeBy?.toString()).toBe('2026-12-08');
    expect(after.expected?.at.equals(before.expected!.at)).toBe(true);
    expect(after.state).toBe('open');
    expect(await store.db.selectFrom('outbox').select('kind').execute()).toEqual([
      { kind: 'team-complaint' },
    ]);
  });

  test('is raised once, also by two at the same moment', async () => {
    const raised = await Promise.all([raise(), raise()]);
    expect(raised.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await raise()).toEqual({ ok: false, refusal: 'already-raised' });
    expect(await actsOf(store, id)).toHaveLength(1);
  });

  test('goes from stage to stage, and can be appealed 14 days from the outcome', async () => {
    await raise();
    for (const stage of ['acknowledged', 'reviewed'] as const) {
      expect((await moveComplaint(store, id, staff('2026-12-03T10:00:00Z'), stage)).ok).toBe(true);
    }
    await moveComplaint(store, id, staff('2027-01-13T16:00:00Z'), 'outcome');
    expect((await complaint())?.appealBy?.toString()).toBe('2027-01-27');
    await moveComplaint(store, id, staff('2027-01-20T16:00:00Z'), 'appealed');
    await moveComplaint(store, id, staff('2027-02-20T16:00:00Z'), 'closed');
    expect(await complaint()).toMatchObject({ stage: 'closed' });
    const acts = await actsOf(store, id);
    expect(acts.map(({ details }) => details.stage)).toEqual([
      undefined,
      'acknowledged',
      'reviewed',
      'outcome',
      'appealed',
      'closed',
    ]);
  });

  test('goes neither back nor to an appeal without an outcome', async () => {
    const at = staff('2026-12-03T10:00:00Z');
    expect(await moveComplaint(store, id, at, 'reviewed')).toEqual({
      ok: false,
      refusal: 'no-complaint',
    });
    await raise();
    await moveComplaint(store, id, at, 'reviewed');
    for (const stage of ['raised', 'acknowledged', 'reviewed'] as const) {
      const moved = await moveComplaint(store, id, at, stage);
      expect(moved).toEqual({ ok: false, refusal: 'not-a-later-stage' });
    }
    const appealed = await moveComplaint(store, id, at, 'appealed');
    expect(appealed).toEqual({ ok: false, refusal: 'no-outcome-yet' });
  });
});
