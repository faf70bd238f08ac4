import type { Enquiry } from '../../enquiries/enquiry.ts';
import { isPromiseMissed } from '../../enquiries/missed-promise.ts';
import { isOpenAgain } from '../../enquiries/standing.ts';
import { londonMoment } from '../moments.ts';
import { say } from '../words.ts';
import type { TimeLeft, TimeLeftOf } from './time-left.ts';

/** How an open enquiry stands: towards what its member expects now, and towards its promise. */
export interface OpenStanding extends TimeLeft {
  /** What the time left does not say: that the promise was missed, or what was expected before. */
  beside: string | undefined;
}

/** The standing of an open enquiry. */
export function openStanding(
  enquiry: Enquiry,
  leftOf: TimeLeftOf,
  now: Temporal.Instant,
): OpenStanding {
  const { promise, expected, closedAt } = enquiry;
  const left = leftOf(expected?.at);
  if (isOpenAgain(enquiry) && closedAt !== undefined) {
    return { ...left, beside: say('left.again', { at: londonMoment(closedAt) }) };
  }
  if (expected?.delayReason === undefined || promise === undefined) {
    return { ...left, beside: undefined };
  }
  const isMissed = isPromiseMissed(enquiry, now);
  const words = isMissed ? leftOf(promise.dueAt).words : londonMoment(promise.dueAt);
  return { ...left, beside: say(isMissed ? 'left.missed' : 'left.delayed', { words }) };
}
