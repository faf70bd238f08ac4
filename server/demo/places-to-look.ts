import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { fromRow } from '../enquiries/enquiry-row.ts';
import type { AppParts } from '../web/app-parts.ts';
import { statusUrl } from '../web/enquiry-links.ts';

type Which = (enquiry: ExpressionBuilder<Schema, 'enquiry'>) => Expression<SqlBool>;

/** One line with a status page for each kind of enquiry that a newcomer would like to see. */
export async function placesToLook(parts: AppParts): Promise<string[]> {
  const kinds: [string, Which][] = [
    [
      'Waiting:         ',
      (where) => where.and([where('state', '=', 'open'), where('delay_reason', 'is', null)]),
    ],
    ['Delayed:         ', (where) => where('delay_reason', 'is not', null)],
    ['A complaint:     ', (where) => where('complaint_stage', 'is not', null)],
    ['Answered:        ', (where) => where('outcome', '=', 'replied')],
  ];
  const lines = kinds.map(async ([label, which]) => {
    const url = await newest(parts, which);
    return url === undefined ? [] : [label + url];
  });
  return (await Promise.all(lines)).flat();
}

async function newest(parts: AppParts, which: Which): Promise<string | undefined> {
  const row = await parts.store.db
    .selectFrom('enquiry')
    .selectAll()
    .where(which)
    // What is still open first: more is to be seen of it.
    .orderBy('state', 'desc')
    .orderBy('received_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id, locale } = fromRow(row);
  return statusUrl(parts, locale, id);
}
