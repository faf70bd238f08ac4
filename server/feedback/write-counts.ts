import type { Transaction } from 'kysely';
import type { ArticleCountRow, Schema } from '../database/schema.ts';

/** Adds counts to those of the same day, always in the same order, so that no two writers wait for each other. */
export async function writeCounts(
  transaction: Transaction<Schema>,
  rows: readonly ArticleCountRow[],
): Promise<void> {
  const inOrder = rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  for (const row of inOrder) {
    await transaction
      .insertInto('article_count')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['day', 'locale', 'article', 'place', 'kind']).doUpdateSet((eb) => ({
          count: eb('article_count.count', '+', eb.ref('excluded.count')),
        })),
      )
      .execute();
  }
}

function keyOf({ day, locale, article, place, kind }: ArticleCountRow): string {
  return [day, locale, article, place, kind].join(' ');
}
