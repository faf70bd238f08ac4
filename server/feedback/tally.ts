import type { Locale } from '../../content/locales.ts';
import type { QuestionWords } from '../../src/suggestions/question-words.ts';
import { londonDay } from '../../src/wording/dates.ts';
import type { Store } from '../database/open-database.ts';
import type { ArticleCountRow } from '../database/schema.ts';
import type { Counted, CountedKind } from './counted.ts';
import { forgetOld } from './forget-old.ts';
import { writeCounts } from './write-counts.ts';
import { writeQuestions, type AskedQuestion } from './write-questions.ts';

/**
 * Counts how articles fare, by London day. Counting is never in a member's way: it happens in
 * memory, and what a crash loses are the counts of a few seconds.
 */
export interface Tally {
  count(kind: CountedKind, counted: Counted): void;
  /** A question for which no article was found. */
  foundNothing(locale: Locale, words: QuestionWords): void;
  /** Writes down what was counted since the last time; keeps it for the next when it throws. */
  flush(): Promise<void>;
}

export interface TallyParts {
  store: Store;
  now: () => Temporal.Instant;
  /** A key of a text that means nothing without our secret. */
  fingerprint: (text: string) => string;
}

/** Questions kept in memory until they are written; more of them are a flood, not members. */
const mostQuestions = 200;

/** A tally that writes into this store when it is told to. */
export function createTally({ store, now, fingerprint }: TallyParts): Tally {
  let counts = new Map<string, ArticleCountRow>();
  let questions: AskedQuestion[] = [];
  const today = () => londonDay(now());

  async function write(counted: readonly ArticleCountRow[], asked: readonly AskedQuestion[]) {
    await store.db.transaction().execute(async (transaction) => {
      await writeCounts(transaction, counted);
      await writeQuestions(transaction, asked, fingerprint);
      await forgetOld(transaction, today());
    });
  }
  return {
    count(kind, { locale, place, articles }) {
      const day = today().toString();
      for (const article of articles) add(counts, { day, locale, article, place, kind, count: 1 });
    },
    foundNothing(locale, words) {
      const question = { day: today().toString(), locale, ...words };
      if (questions.length < mostQuestions) questions.push(question);
    },
    async flush() {
      if (counts.size === 0 && questions.length === 0) return;
      const [counted, asked] = [counts, questions];
      counts = new Map();
      questions = [];
      try {
        await write([...counted.values()], asked);
      } catch (error) {
        for (const row of counted.values()) add(counts, row);
        questions = [...asked, ...questions].slice(0, mostQuestions);
        throw error;
      }
    },
  };
}

function add(counts: Map<string, ArticleCountRow>, row: ArticleCountRow): void {
  const key = JSON.stringify([row.day, row.locale, row.article, row.place, row.kind]);
  const before = counts.get(key)?.count ?? 0;
  counts.set(key, { ...row, count: before + row.count });
}
