/**
 * Who makes the promise. Facts that only the organisation can confirm are marked samples: they
 * are shown as such, and an unset one is left out of every page and mail.
 */
export const organisation = {
  name: 'ANLP International CIC',
  shortName: 'ANLP',
  fullName: 'Association for Neuro Linguistic Programming',
  /** Unset until ANLP states a number; an unset number is never printed. */
  telephone: undefined as string | undefined,
} as const;
