/** What came of a number of enquiries; each of them is in exactly one of the counts up to `undated`. */
export interface Tally {
  received: number;
  /** A person replied by the instant that was promised first. */
  onTime: number;
  /** The promised instant passed without a reply, whatever came later, unless it was spam. */
  late: number;
  /** Waiting for a reply that is not due yet. */
  waiting: number;
  /** Closed in time because the member said that an article answered it. */
  selfAnswered: number;
  /** Closed in time under clause 3b, with the article named. */
  articleNamed: number;
  /** Closed in time because contact was ended under clause 4b. */
  contactEnded: number;
  spam: number;
  /** No date was promised, since the calendar did not reach. */
  undated: number;
  /** Of the late ones, still without a reply. */
  lateOpen: number;
  /** Of all of them, told about a delay. */
  delayed: number;
  /** Working minutes from receipt to a person's reply, one for each reply that was measured. */
  minutes: readonly number[];
}

export const emptyTally: Tally = {
  received: 0,
  onTime: 0,
  late: 0,
  waiting: 0,
  selfAnswered: 0,
  articleNamed: 0,
  contactEnded: 0,
  spam: 0,
  undated: 0,
  lateOpen: 0,
  delayed: 0,
  minutes: [],
};

/** Several tallies as one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const total = { ...emptyTally };
  for (const tally of tallies) {
    for (const key of counts) total[key] += tally[key];
  }
  return { ...total, minutes: tallies.flatMap(({ minutes }) => minutes) };
}

const counts = (Object.keys(emptyTally) as (keyof Tally)[]).filter((key) => key !== 'minutes');

/** What is neither on time nor late nor waiting. */
export function countedApart(tally: Tally): number {
  const { selfAnswered, articleNamed, contactEnded, spam, undated } = tally;
  return selfAnswered + articleNamed + contactEnded + spam + undated;
}

/** The share on time of all that were on time or late, in percent, rounded down to one decimal. */
export function percentOnTime({ onTime, late }: Tally, leastForPercent: number): number | null {
  const decided = onTime + late;
  // Rounded down, so that 100 means every single one.
  return decided < leastForPercent ? null : Math.floor((1000 * onTime) / decided) / 10;
}

/** The median of the replies' working time, in hours with one decimal; null without a reply. */
export function medianHours({ minutes }: Tally): number | null {
  // Numbers in an array of their own kind are sorted ten times as fast.
  const sorted = Int32Array.from(minutes).sort();
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (lower === undefined || upper === undefined) return null;
  return Math.round((lower + upper) / 2 / 6) / 10;
}
