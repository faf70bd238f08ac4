import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Locale } from '../../../content/locales.ts';
import { parseCatalogue } from '../../../src/suggestions/catalogue.ts';
import { readStoredIndex } from '../../../src/suggestions/stored-index.ts';
import { suggest } from '../../../src/suggestions/suggest.ts';
import { fts5 } from '../../eval/baselines/fts5.ts';
import { miniSearch } from '../../eval/baselines/minisearch.ts';
import type { Find } from '../../eval/finder.ts';
import { ours } from '../../eval/ours.ts';
import { questionsOf } from '../../eval/questions.ts';
import { percentile } from '../bench.ts';

/** What one engine does with one number of articles, measured in a process of its own. */
export interface SuggestionFigures {
  p50: number;
  p99: number;
  /** From the file to the first answer, in milliseconds. */
  startMs: number;
  /** What the process holds more than before, in megabytes, garbage collected. */
  heldMb: number;
}

/** Each question's best of so many counts, so that what else the machine does counts less. */
const rounds = 5;

const { engine, locale, file } = JSON.parse(process.argv[2] ?? '') as {
  engine: string;
  locale: Locale;
  file: string;
};
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const questions = await questionsOf(locale);

const before = held();
const started = performance.now();
const find = await open();
await find(questions[0]?.q ?? '');
const startMs = performance.now() - started;
const heldMb = held() - before;

const times = questions.map(() => Infinity);
for (let round = 0; round < rounds; round++) {
  for (const [n, { q }] of questions.entries()) {
    const asked = performance.now();
    await find(q);
    times[n] = Math.min(times[n] ?? Infinity, performance.now() - asked);
  }
}
const figures: SuggestionFigures = {
  p50: percentile(times, 50),
  p99: percentile(times, 99),
  startMs,
  heldMb,
};
process.stdout.write(JSON.stringify(figures));

/** Ours as the handler starts, from what the build stored; the others from the catalogue. */
async function open(): Promise<Find> {
  const bytes = await readFile(file);
  if (engine === ours.name) {
    const index = readStoredIndex(bytes);
    return (text) => suggest(index, text).map(({ article }) => article.id);
  }
  const finder = [miniSearch, fts5].find(({ name }) => name === engine);
  if (finder === undefined) throw new Error(`There is no engine named ${engine}`);
  const catalogue = parseCatalogue(JSON.parse(bytes.toString()));
  return (await finder.open(locale, catalogue)).find;
}

/** SQLite holds its tables outside of the heap, so the whole process counts. */
function held(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().rss / 1e6;
}
