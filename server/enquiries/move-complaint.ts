import { servicePromise } from '../../content/promise.ts';
import { londonDay } from '../../src/wording/dates.ts';
import type { Store } from '../database/open-database.ts';
import { complaintStages, type Complaint, type ComplaintStage } from './complaint.ts';
import { moveEnquiry, type Moved, type Mover } from './move-enquiry.ts';

export type ComplaintRefusal = 'no-complaint' | 'not-a-later-stage' | 'no-outcome-yet';

/**
 * The team takes a complaint on to a later stage. With the outcome the days to appeal begin, by
 * the calendar and not by working days; they are stored once. An appeal needs an outcome.
 */
export async function moveComplaint(
  store: Store,
  id: string,
  mover: Mover,
  stage: ComplaintStage,
): Promise<Moved<ComplaintRefusal>> {
  return await moveEnquiry<ComplaintRefusal>(store, id, mover, ({ complaint }) => {
    if (complaint === undefined) return 'no-complaint';
    if (stage === 'appealed' && complaint.stage !== 'outcome') return 'no-outcome-yet';
    if (!laterStages(complaint).includes(stage)) return 'not-a-later-stage';
    const appealBy = stage === 'outcome' ? { complaint_appeal_by: appealDay(mover.at) } : {};
    const change = { complaint_stage: stage, ...appealBy };
    return { kind: 'complaint-moved', details: { stage }, change };
  });
}

/** The stages that a complaint can be taken on to, in order. */
export function laterStages({ stage }: Complaint): readonly ComplaintStage[] {
  const later = complaintStages.slice(complaintStages.indexOf(stage) + 1);
  return later.filter((next) => next !== 'appealed' || stage === 'outcome');
}

function appealDay(outcomeAt: Temporal.Instant): string {
  const { appealWithinDays } = servicePromise.complaintAboutUs;
  return londonDay(outcomeAt).add({ days: appealWithinDays }).toString();
}
