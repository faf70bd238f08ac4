import type { WorkingCalendar } from '../../src/promise/working-calendar.ts';
import type { Store } from '../database/open-database.ts';
import type { QueuedMail } from '../outbox/outbox-entry.ts';
import { complaintColumns } from './complaint-row.ts';
import { newComplaint } from './complaint.ts';
import type { Enquiry } from './enquiry.ts';
import { moveEnquiry, type Moved, type Mover } from './move-enquiry.ts';

export interface ComplaintParts {
  store: Store;
  calendar: WorkingCalendar;
  /** The mail by which the team learns of it. */
  noticeFor: (enquiry: Enquiry, sequence: number) => QueuedMail;
}

/**
 * An enquiry, open or not, becomes a complaint too, by the member or the team: the dates of its
 * stages are counted and stored, and the team is told. Refused where it is one already.
 */
export async function raiseComplaint(
  { store, calendar, noticeFor }: ComplaintParts,
  id: string,
  mover: Mover,
): Promise<Moved<'already-raised'>> {
  return await moveEnquiry<'already-raised'>(store, id, mover, (enquiry) => {
    if (enquiry.complaint !== undefined) return 'already-raised';
    const complaint = newComplaint(calendar, mover.at);
    const raised = { ...enquiry, complaint };
    return {
      kind: 'complaint-raised',
      change: complaintColumns(complaint),
      mails: [noticeFor(raised, enquiry.version + 1)],
    };
  });
}
