/**
 * What an enquiry can be about, in the order of the form. `workingDays` is the normal processing
 * time of clause 3d, which the statement promises to tell and does not list. The names stand in each language's phrases as `topic.<id>`.
 */
export const topics = {
  membership: { workingDays: 5 },
  account: { workingDays: 2 },
  payments: { workingDays: 5 },
  'levels-and-accreditation': { workingDays: 10 },
  training: { workingDays: 10 },
  directory: { workingDays: 3 },
  'events-and-rapport': { workingDays: undefined },
  complaint: { workingDays: undefined },
  other: { workingDays: undefined },
} as const satisfies Record<string, { workingDays: number | undefined }>;

/** Every `workingDays` above is a sample until ANLP confirms it; pages and mails say so. */
export const processingTimesAreSamples: boolean = true;

export type Topic = keyof typeof topics;

export const allTopics = Object.keys(topics) as Topic[];
