import type { Store } from '../database/open-database.ts';
import type { ArticleCountRow } from '../database/schema.ts';
import type { CountedKind } from './counted.ts';

/** How one article fared in every language and place together. */
export type ArticleFeedback = { article: string } & Record<CountedKind, number>;

/** A question that found nothing, in the words that are kept of it, and how often it came. */
export interface UnansweredQuestion {
  locale: string;
  words: string;
  count: number;
}

export interface FeedbackReport {
  /** Most answered first, then most shown. */
  articles: ArticleFeedback[];
  /** Most asked first. */
  questions: UnansweredQuestion[];
  /** Each count by London day, locale and place, as it is stored. */
  counts: ArticleCountRow[];
}

/** Everything that is kept of what members made of our articles. */
export async function reportFeedback({ db }: Store): Promise<FeedbackReport> {
  const counts = await db
    .selectFrom('article_count')
    .selectAll()
    .orderBy('day')
    .orderBy('locale')
    .orderBy('article')
    .orderBy('place')
    .orderBy('kind')
    .execute();
  const questions = await db
    .selectFrom('unanswered_question')
    .select(({ fn }) => ['locale', 'words', fn.sum('count').as('count')])
    .groupBy(['locale', 'words'])
    .execute();
  return {
    articles: byArticle(counts),
    questions: questions
      .map(({ locale, words, count }) => ({ locale, words, count: Number(count) }))
      .sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1)),
    counts,
  };
}

function byArticle(counts: readonly ArticleCountRow[]): ArticleFeedback[] {
  const sums = new Map<string, ArticleFeedback>();
  for (const { article, kind, count } of counts) {
    const sum = sums.get(article) ?? { article, ...none };
    sum[kind as CountedKind] += count;
    sums.set(article, sum);
  }
  return [...sums.values()].sort((a, b) => b.answered - a.answered || b.shown - a.shown);
}

const none: Record<CountedKind, number> = {
  shown: 0,
  opened: 0,
  answered: 0,
  reopened: 0,
  helpful: 0,
  'not-helpful': 0,
};
