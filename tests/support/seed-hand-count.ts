import type { Store } from '../../server/database/open-database.ts';
import { storedInstant } from '../../server/database/stored-time.ts';
import { delayEnquiry } from '../../server/enquiries/delay-enquiry.ts';
import type { Outcome } from '../../server/enquiries/enquiry.ts';
import { moveEnquiry } from '../../server/enquiries/move-enquiry.ts';
import { promiseOf } from '../../server/enquiries/promised-reply.ts';
import { receiveEnquiry } from '../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../server/enquiries/reference.ts';
import { loadCalendar } from '../../server/open-parts.ts';
import { finishMail } from '../../server/outbox/outbox-entry.ts';
import { dueDate } from '../../src/promise/due-date.ts';
import { newEmail, newEnquiry } from './new-enquiry.ts';
import { handCounted } from './hand-count.ts';

type Counted = (typeof handCounted)[number];

/** Receives the forty enquiries, delays them and closes them as the table says; gives their ids. */
export async function seedHandCount(store: Store): Promise<string[]> {
  const ids: string[] = [];
  for (const counted of handCounted) ids.push(await seedOne(store, counted));
  return ids;
}

const calendar = loadCalendar();
const staff = 'alice@team.example';

async function seedOne(store: Store, counted: Counted): Promise<string> {
  const { receivedAt, channel, topic, delayedTo, closedAt, outcome } = counted;
  const due = dueDate(calendar, receivedAt, 3);
  const promise = due.ok ? promiseOf(due) : undefined;
  const enquiry = newEnquiry({ receivedAt, channel, topic, promise });
  const { id } = enquiry;
  await receiveEnquiry(store, enquiry, { newReference, mailsFor: () => [] });
  if (delayedTo !== undefined) {
    const delayed = await delayEnquiry(
      {
        store,
        calendar,
        noticeFor: (_, __, sequence) =>
          finishMail('delay-notice', { enquiryId: id, sequence }, newEmail()),
      },
      id,
      { actor: staff, at: receivedAt.add({ hours: 1 }) },
      { day: Temporal.PlainDate.from(delayedTo), reason: 'closer-look' },
    );
    if (!delayed.ok) throw new Error(`Cannot delay: ${delayed.refusal}`);
  }
  if (closedAt !== undefined) await close(store, id, outcome as Outcome, closedAt);
  return id;
}

async function close(store: Store, id: string, outcome: Outcome, at: Temporal.Instant) {
  const change = { state: 'closed', outcome, closed_at: storedInstant(at) };
  await moveEnquiry(store, id, { actor: staff, at }, () => ({ kind: 'noted', change }));
}
