import { allLocales, type Locale } from '../../../content/locales.ts';
import { servicePromise, type Channel } from '../../../content/promise.ts';
import { allTopics, type Topic } from '../../../content/topics.ts';

/** Which enquiries a list shows, as its address says it. */
export interface QueueFilter {
  show: 'open' | 'late' | 'closed' | 'all';
  topic: Topic | undefined;
  channel: Channel | undefined;
  locale: Locale | undefined;
  complaints: boolean;
  undelivered: boolean;
  /** What to look for in what was written, and by whom; empty: anything. */
  words: string;
}

const shows = ['open', 'late', 'closed', 'all'] as const;
const allChannels = Object.keys(servicePromise.replyWithinWorkingDays) as Channel[];

/** The most of a search that is read. */
const longestSearch = 200;

/** Reads a filter; whatever is not one is left out. A search looks at every enquiry unless told. */
export function readFilter(query: URLSearchParams): QueueFilter {
  const words = (query.get('q') ?? '').trim().slice(0, longestSearch).toWellFormed();
  const isWide = words !== '' || query.get('undelivered') === 'yes';
  return {
    show: oneOf(shows, query.get('show')) ?? (isWide ? 'all' : 'open'),
    topic: oneOf(allTopics, query.get('topic')),
    channel: oneOf(allChannels, query.get('channel')),
    locale: oneOf(allLocales, query.get('language')),
    complaints: query.get('complaints') === 'yes',
    undelivered: query.get('undelivered') === 'yes',
    words,
  };
}

/** The same filter as an address carries it. */
export function filterQuery(filter: QueueFilter): URLSearchParams {
  const { show, topic, channel, locale, complaints, undelivered, words } = filter;
  const entries = {
    q: words,
    show,
    topic: topic ?? '',
    channel: channel ?? '',
    language: locale ?? '',
    complaints: complaints ? 'yes' : '',
    undelivered: undelivered ? 'yes' : '',
  };
  return new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== ''));
}

function oneOf<Value extends string>(
  values: readonly Value[],
  given: string | null,
): Value | undefined {
  return values.find((value) => value === given);
}
