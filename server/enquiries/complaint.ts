import { servicePromise } from '../../content/promise.ts';
import type { Topic } from '../../content/topics.ts';
import { dueDate } from '../../src/promise/due-date.ts';
import type { WorkingCalendar } from '../../src/promise/working-calendar.ts';

/** How far a complaint can come, in order (clause 5, ANLP's complaints policy). */
export const complaintStages = [
  'raised',
  'acknowledged',
  'reviewed',
  'outcome',
  'appealed',
  'closed',
] as const;

export type ComplaintStage = (typeof complaintStages)[number];

/** The clock of a complaint, which runs beside that of the reply and never moves it. */
export interface Complaint {
  stage: ComplaintStage;
  raisedAt: Temporal.Instant;
  /** The last days of the stages, London; undefined where the calendar did not reach. */
  acknowledgeBy: Temporal.PlainDate | undefined;
  /** About then: the policy gives no limit for the first review and the investigation. */
  reviewBy: Temporal.PlainDate | undefined;
  outcomeBy: Temporal.PlainDate | undefined;
  /** The last day to appeal, once there is an outcome. */
  appealBy: Temporal.PlainDate | undefined;
}

/** A complaint that is raised now, with the dates of its stages counted once and for all. */
export function newComplaint(calendar: WorkingCalendar, raisedAt: Temporal.Instant): Complaint {
  const times = servicePromise.complaintAboutUs;
  const after = (workingDays: number) => {
    const due = dueDate(calendar, raisedAt, workingDays);
    return due.ok ? due.dueDate : undefined;
  };
  return {
    stage: 'raised',
    raisedAt,
    acknowledgeBy: after(times.acknowledgedWithinWorkingDays),
    reviewBy: after(times.firstReviewWithinWorkingDays),
    outcomeBy: after(times.investigationWithinWorkingDays),
    appealBy: undefined,
  };
}

/** The day by which the next word on a complaint is due; undefined when none is owed or known. */
export function nextWordBy(complaint: Complaint): Temporal.PlainDate | undefined {
  const { stage, acknowledgeBy, reviewBy, outcomeBy } = complaint;
  if (stage === 'raised') return acknowledgeBy;
  if (stage === 'acknowledged') return reviewBy;
  return stage === 'reviewed' ? outcomeBy : undefined;
}

/** The complaint that a message is from the moment it was received, by the topic its writer chose. */
export function complaintOnReceipt(
  calendar: WorkingCalendar,
  topic: Topic,
  receivedAt: Temporal.Instant,
): Complaint | undefined {
  return topic === 'complaint' ? newComplaint(calendar, receivedAt) : undefined;
}
