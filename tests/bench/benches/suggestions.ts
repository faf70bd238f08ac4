import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '../../../content/locales.ts';
import { storeIndex } from '../../../src/suggestions/stored-index.ts';
import { createSuggestionIndex } from '../../../src/suggestions/suggest.ts';
import { catalogueOf } from '../../eval/articles.ts';
import { fts5 } from '../../eval/baselines/fts5.ts';
import { miniSearch } from '../../eval/baselines/minisearch.ts';
import { ours } from '../../eval/ours.ts';
import { manyArticles } from '../../support/many-articles.ts';
import { runProcess } from '../../support/run-process.ts';
import type { Bench, Figure } from '../bench.ts';
import type { SuggestionFigures } from '../processes/suggestions.ts';

const counts = { full: [24, 1_000, 10_000], quick: [24] } as const;

/** The source language, and those with the most to fold and the most pieces. */
const locales: readonly Locale[] = ['en', 'sr-Cyrl', 'ar'];

/** At 10,000 articles a locale; smaller sites stay below as well. */
const limits = { p99: 15, startMs: 5_000, heldMb: 150 } as const;

/** How fast suggestions come, how fast they start and what they hold, beside two engines as shipped. */
export const suggestions: Bench = {
  name: 'suggestions',
  about: 'time, start and memory of suggestions at 24, 1,000 and 10,000 articles',
  async run(say, size) {
    const folder = await mkdtemp(join(tmpdir(), 'member-support-bench-'));
    const figures: Figure[] = [];
    for (const locale of locales) {
      for (const count of counts[size]) {
        say(`${locale}, ${count} articles`);
        const { articles: real, unanswered } = await catalogueOf(locale);
        const articles = manyArticles(real, count);
        const [catalogue, stored] = [join(folder, 'articles.json'), join(folder, 'stored')];
        await writeFile(catalogue, JSON.stringify({ articles, unanswered }));
        const began = process.cpuUsage();
        await writeFile(stored, storeIndex(createSuggestionIndex(locale, articles, unanswered)));
        const { user, system } = process.cpuUsage(began);
        figures.push(...(await figuresOf(locale, count, { catalogue, stored })));
        figures.push({
          what: `making the index at build, ${where(locale, count)}`,
          unit: 's',
          value: (user + system) / 1e6,
          baselines: {},
        });
      }
    }
    await rm(folder, { recursive: true });
    return figures;
  },
};

function where(locale: Locale, count: number): string {
  return `${locale}, ${count.toLocaleString('en')} articles`;
}

async function measured(engine: string, locale: Locale, file: string): Promise<SuggestionFigures> {
  const printed = await runProcess('../bench/processes/suggestions.ts', { engine, locale, file });
  return JSON.parse(printed) as SuggestionFigures;
}

async function figuresOf(
  locale: Locale,
  count: number,
  { catalogue, stored }: { catalogue: string; stored: string },
): Promise<Figure[]> {
  const own = await measured(ours.name, locale, stored);
  const others = {
    [miniSearch.name]: await measured(miniSearch.name, locale, catalogue),
    [fts5.name]: await measured(fts5.name, locale, catalogue),
  };
  const figure = (
    what: string,
    key: keyof SuggestionFigures,
    unit: Figure['unit'],
    limit?: number,
  ): Figure => ({
    what: `${what}, ${where(locale, count)}`,
    unit,
    value: own[key],
    baselines: Object.fromEntries(Object.entries(others).map(([name, of]) => [name, of[key]])),
    ...(limit === undefined ? {} : { limit: { below: limit } }),
  });
  return [
    figure('half of the suggestions', 'p50', 'ms'),
    figure('99 of 100 suggestions', 'p99', 'ms', limits.p99),
    figure('start', 'startMs', 'ms', limits.startMs),
    figure('memory', 'heldMb', 'MB', limits.heldMb),
  ];
}
