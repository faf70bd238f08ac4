import { allLocales, type Locale } from '../../content/locales.ts';
import { catalogueOf } from './articles.ts';
import { fts5 } from './baselines/fts5.ts';
import { miniSearch } from './baselines/minisearch.ts';
import { pagefind } from './baselines/pagefind.ts';
import type { Finder } from './finder.ts';
import { measuresOf, outcomesOf, type Measures, type Outcome } from './measures.ts';
import { ours } from './ours.ts';
import { questionsOf, searchesOf, type Question } from './questions.ts';
import { searchInBrowser, searchPage } from './searches.ts';

const finders: readonly Finder[] = [ours, miniSearch, fts5, pagefind, searchPage, searchInBrowser];

/** The measures of one engine in one locale, or over all of them. */
export interface Row {
  readonly engine: string;
  readonly locale: Locale | 'overall';
  readonly measures: Measures;
}

/** All figures of one run. */
export interface Evaluation {
  readonly rows: readonly Row[];
  /** Locales without articles or without questions. */
  readonly left: readonly Locale[];
  /** The questions that our own suggestions got wrong. */
  readonly missed: readonly (Outcome & { locale: Locale })[];
}

/** Asks the labelled questions of every locale, of our own suggestions and of each baseline. */
export async function evaluate(): Promise<Evaluation> {
  const rows: Row[] = [];
  const own: (Outcome & { locale: Locale })[] = [];
  for (const finder of finders) {
    const all: (Outcome & { locale: Locale })[] = [];
    for (const locale of allLocales) {
      const outcomes = await outcomesIn(locale, finder);
      if (outcomes.length === 0) continue;
      rows.push({ engine: finder.name, locale, measures: measuresOf(outcomes) });
      all.push(...outcomes.map((outcome) => ({ ...outcome, locale })));
    }
    rows.push({ engine: finder.name, locale: 'overall', measures: measuresOf(all) });
    if (finder === ours) own.push(...all);
  }
  const asked = new Set(rows.map(({ locale }) => locale));
  return { rows, left: allLocales.filter((l) => !asked.has(l)), missed: own.filter(isMissed) };
}

async function outcomesIn(locale: Locale, finder: Finder): Promise<Outcome[]> {
  const labelledOf = finder.asked === 'questions' ? questionsOf : searchesOf;
  const [catalogue, labelled] = await Promise.all([catalogueOf(locale), labelledOf(locale)]);
  const ids = new Set(catalogue.articles.map(({ id }) => id));
  const questions = labelled.filter((question) => isAbout(ids, question));
  if (ids.size === 0 || questions.length === 0) return [];
  const { find, close } = await finder.open(locale, catalogue);
  const outcomes = await outcomesOf(find, questions);
  await close();
  return outcomes;
}

/** A locale that lacks an article is not asked what only that article answers. */
function isAbout(ids: ReadonlySet<string>, { right }: Question): boolean {
  return right.length === 0 || right.some((id) => ids.has(id));
}

function isMissed({ question, offered, place }: Outcome): boolean {
  return question.right.length > 0 ? place === 0 : offered.length > 0;
}
