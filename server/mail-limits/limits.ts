/**
 * How much automatic mail one address, one sender and one hour can cause. Against use of the form
 * as a cannon: https://support.zendesk.com/hc/en-us/articles/9835766481178 describes such attacks.
 */
export const mailLimits = {
  /** Acknowledgements to one address in any 24 hours; the table holds as many times per address. */
  toOneAddress: { mails: 3, hours: 24 },
  /** Acknowledgements caused by one sender, by the hour and the day of UTC. */
  fromOneSender: { anHour: 20, aDay: 240 },
  /** Notices to the team by the hour; after them one summary says what else came. */
  noticesAnHour: 20,
} as const;
