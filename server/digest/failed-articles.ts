import type { Store } from '../database/open-database.ts';
import type { DigestWeek } from './digest-week.ts';

/** An article after which members still needed us, or that they said did not help. */
export interface FailedArticle {
  article: string;
  times: number;
}

/** The articles that failed most often in a week, at most ten, the worst first. */
export async function failedArticles(
  store: Store,
  { first, last }: DigestWeek,
): Promise<FailedArticle[]> {
  const rows = await store.db
    .selectFrom('article_count')
    .select(({ fn }) => ['article', fn.sum('count').as('times')])
    .where('kind', 'in', ['not-helpful', 'reopened'])
    .where('day', '>=', first.toString())
    .where('day', '<=', last.toString())
    .groupBy('article')
    .execute();
  const failed = rows.map(({ article, times }) => ({ article, times: Number(times) }));
  return failed
    .toSorted((a, b) => b.times - a.times || a.article.localeCompare(b.article))
    .slice(0, 10);
}
