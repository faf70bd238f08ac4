import type { EnquiryRow } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import type { Complaint, ComplaintStage } from './complaint.ts';

type ComplaintColumns = Pick<EnquiryRow, Extract<keyof EnquiryRow, `complaint_${string}`>>;

/** What an enquiry's row holds of its complaint; all null where there is none. */
export function complaintColumns(complaint: Complaint | undefined): ComplaintColumns {
  return {
    complaint_stage: complaint?.stage ?? null,
    complaint_raised_at: complaint === undefined ? null : storedInstant(complaint.raisedAt),
    complaint_acknowledge_by: complaint?.acknowledgeBy?.toString() ?? null,
    complaint_review_by: complaint?.reviewBy?.toString() ?? null,
    complaint_outcome_by: complaint?.outcomeBy?.toString() ?? null,
    complaint_appeal_by: complaint?.appealBy?.toString() ?? null,
  };
}

/** The complaint that an enquiry's row holds, if it is one. */
export function complaintOf(row: ComplaintColumns): Complaint | undefined {
  if (row.complaint_stage === null || row.complaint_raised_at === null) return undefined;
  return {
    stage: row.complaint_stage as ComplaintStage,
    raisedAt: Temporal.Instant.from(row.complaint_raised_at),
    acknowledgeBy: storedDate(row.complaint_acknowledge_by),
    reviewBy: storedDate(row.complaint_review_by),
    outcomeBy: storedDate(row.complaint_outcome_by),
    appealBy: storedDate(row.complaint_appeal_by),
  };
}

function storedDate(text: string | null): Temporal.PlainDate | undefined {
  return text === null ? undefined : Temporal.PlainDate.from(text);
}
