/**
 * What an enquiry can be about, in the order of the form. `workingDays` is the normal processing
 * time of clause 3d, which the statement promises to tell and does not list: each is a sample
 * that waits for ANLP's confirmation. The names stand in each language's phrases as `topic.<id>`.
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

export type Topic = keyof typeof topics;

export const allTopics = Object.keys(topics) as Topic[];
