import type { Find } from './finder.ts';
import type { Question } from './questions.ts';

/** A share of a number of trials with its 95 % Wilson interval. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** How well an engine does on labelled questions. */
export interface Measures {
  /** Answerable questions with a right article first, and among the first three. */
  readonly recallAt1: Share;
  readonly recallAt3: Share;
  /** Mean of one over the place of the first right article, 0 beyond the third. */
  readonly mrrAt3: number;
  /** Questions that no article answers and that were offered one all the same. */
  readonly falseSuggestions: Share;
}

/** A question with the place of its first right article, 0 when it is not among the offered. */
export interface Outcome {
  readonly question: Question;
  readonly offered: readonly string[];
  readonly place: number;
}

/** Asks every question. */
export async function outcomesOf(find: Find, questions: readonly Question[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    const offered = (await find(question.q)).slice(0, 3);
    const place = offered.findIndex((id) => question.right.includes(id)) + 1;
    outcomes.push({ question, offered, place });
  }
  return outcomes;
}

/** The measures over outcomes, those of several locales together included. */
export function measuresOf(outcomes: readonly Outcome[]): Measures {
  const answerable = outcomes.filter(({ question }) => question.right.length > 0);
  const others = outcomes.filter(({ question }) => question.right.length === 0);
  const placed = answerable.filter(({ place }) => place > 0);
  const total = placed.reduce((sum, { place }) => sum + 1 / place, 0);
  return {
    recallAt1: shareOf(placed.filter(({ place }) => place === 1).length, answerable.length),
    recallAt3: shareOf(placed.length, answerable.length),
    mrrAt3: total / Math.max(1, answerable.length),
    falseSuggestions: shareOf(
      others.filter(({ offered }) => offered.length > 0).length,
      others.length,
    ),
  };
}

/** A share with the interval in which it lies 95 times in 100, by Wilson's formula. */
export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: 0, low: 0, high: 1 };
  const z = 1.96;
  const share = hits / of;
  const centre = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const spread = Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const half = (z * spread) / (1 + z ** 2 / of);
  return { hits, of, share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
