/**
 * The service promise: every number that the statement, the form, the mails, the queue and the
 * published record print. Change a number here and all of them change.
 *
 * `sample: true` marks a value that ANLP's statement does not give and that waits for ANLP's
 * confirmation; pages that print it say so.
 */
export const servicePromise = {
  /** The zone in which working days begin and end. */
  zone: 'Europe/London',

  /** Clause 3a: a person's reply, counted in working days after the day of receipt. */
  replyWithinWorkingDays: { phone: 3, email: 3, form: 3 },

  /** Clause 3c: the stated working hours, Monday to Friday, half-open: at 17:00 we are closed. */
  workingHours: { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00', sample: true as boolean },

  /** Clause 5: complaints about ANLP, by ANLP's complaints policy. */
  complaintAboutUs: {
    acknowledgedWithinWorkingDays: 5,
    firstReviewWithinWorkingDays: 10,
    investigationWithinWorkingDays: 30,
    appealWithinDays: 14,
  },

  /** Complaints about a member, by the separate policy for them. */
  complaintAboutMember: {
    raisedWithinMonths: 6,
    membershipCheckedWithinWorkingDays: 3,
    formReturnedWithinWorkingDays: 20,
    memberAnswersWithinDays: 7,
  },
} as const;

/** How an enquiry reaches us. */
export type Channel = keyof typeof servicePromise.replyWithinWorkingDays;
