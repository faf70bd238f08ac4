import { sql, type ExpressionBuilder, type SelectQueryBuilder } from 'kysely';
import { indexWords } from '../../database/index-words.ts';
import type { Store } from '../../database/open-database.ts';
import type { EnquiryRow, Schema } from '../../database/schema.ts';
import { isStoreUnavailable } from '../../database/store-unavailable.ts';
import { fromRow } from '../../enquiries/enquiry-row.ts';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import { promiseMissed } from '../../enquiries/missed-promise.ts';
import type { QueueFilter } from './queue-filter.ts';
import { enquiriesWith, isAddress, searchWords } from './search-words.ts';

/** Where a page of a list ends: the next one goes on after it, whatever was added or done since. */
export type QueuePlaceMark = string;

export interface QueuePage {
  enquiries: Enquiry[];
  /** Undefined on the last page. */
  next: QueuePlaceMark | undefined;
}

export interface QueueAsked {
  filter: QueueFilter;
  after?: QueuePlaceMark | undefined;
  limit: number;
  now: Temporal.Instant;
}

type EnquiryQuery = SelectQueryBuilder<Schema, 'enquiry', EnquiryRow>;

/**
 * A page of the enquiries that a filter lets through. What is open comes by when its member expects
 * a reply, what has no date before all; anything else comes with the newest first.
 */
export async function findQueue(store: Store, asked: QueueAsked): Promise<QueuePage> {
  if (isByWords(asked.filter)) await indexWhatWaits(store);
  const matching = narrowed(store, asked);
  const isByExpected = isOrderedByExpected(asked.filter);
  const ordered = isByExpected
    ? afterExpected(matching, asked.after)
        .orderBy('expected_at', (order) => order.asc().nullsFirst())
        .orderBy('id')
    : afterNewest(matching, asked.after).orderBy('id', 'desc');
  const rows = await ordered.limit(asked.limit + 1).execute();
  const shown = rows.slice(0, asked.limit);
  const last = rows.length > asked.limit ? shown.at(-1) : undefined;
  return { enquiries: shown.map(fromRow), next: last && markOf(last, isByExpected) };
}

/** A search for words; an address is looked up as it stands. */
function isByWords({ words }: QueueFilter): boolean {
  return words !== '' && !isAddress(words);
}

/** A store on a full disk can still be read: then what was indexed before is found. */
async function indexWhatWaits(store: Store): Promise<void> {
  try {
    await indexWords(store);
  } catch (error) {
    if (!isStoreUnavailable(error)) throw error;
  }
}

function isOrderedByExpected({ show, words }: QueueFilter): boolean {
  return words === '' && (show === 'open' || show === 'late');
}

function narrowed(store: Store, { filter, now }: QueueAsked): EnquiryQuery {
  let query: EnquiryQuery = store.db.selectFrom('enquiry').selectAll();
  if (filter.show === 'closed') query = query.where('state', 'in', ['answered', 'closed']);
  if (filter.show === 'open' || filter.show === 'late') query = query.where('state', '=', 'open');
  if (filter.show === 'late') query = query.where(promiseMissed(now));
  if (filter.topic !== undefined) query = query.where('topic', '=', filter.topic);
  if (filter.channel !== undefined) query = query.where('channel', '=', filter.channel);
  if (filter.locale !== undefined) query = query.where('locale', '=', filter.locale);
  if (filter.complaints) query = query.where('complaint_stage', 'is not', null);
  if (filter.undelivered) query = query.where('id', 'in', undeliveredTo);
  if (filter.words === '') return query;
  if (isAddress(filter.words)) {
    return query.where(sql`lower(email)`, '=', filter.words.toLowerCase());
  }
  const words = searchWords(filter.words);
  // Signs alone are in no index.
  if (words.length === 0) return query.where(sql<boolean>`1 = 0`);
  return query.where('id', 'in', enquiriesWith(store.engine, words));
}

/** Ids of the enquiries about which a mail is parked, or did not reach whoever it was for. */
function undeliveredTo(where: ExpressionBuilder<Schema, 'enquiry'>) {
  const about = where.selectFrom('outbox').select(sql<string>`enquiry_id`.as('id'));
  // Two look-ups by index: together in one condition they would read every mail there is.
  return (
    about
      .where('delivery', 'in', ['failed', 'suppressed', 'bounced', 'complained'])
      // Spelt out, since an index of parked mails alone serves no placeholder.
      .unionAll(about.where(sql<boolean>`state = 'parked'`))
  );
}

function markOf({ expected_at, id }: EnquiryRow, isByExpected: boolean): QueuePlaceMark {
  return isByExpected ? `${expected_at ?? ''}_${id}` : id;
}

function afterExpected(query: EnquiryQuery, after: QueuePlaceMark | undefined): EnquiryQuery {
  if (after === undefined) return query;
  const [expected = '', id = ''] = after.split('_');
  if (expected === '') {
    return query.where((where) =>
      where.or([where('expected_at', 'is not', null), where('id', '>', id)]),
    );
  }
  return query
    .where('expected_at', '>=', expected)
    .where((where) => where.or([where('expected_at', '>', expected), where('id', '>', id)]));
}

function afterNewest(query: EnquiryQuery, after: QueuePlaceMark | undefined): EnquiryQuery {
  return after === undefined ? query : query.where('id', '<', after);
}
