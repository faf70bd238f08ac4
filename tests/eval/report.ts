import type { Evaluation, Row } from './evaluate.ts';
import type { Share } from './measures.ts';
import { ours } from './ours.ts';
import { searchInBrowser, searchPage } from './searches.ts';

const searches = [searchPage.name, searchInBrowser.name];

/** What the suggestions must reach over all locales together. */
const floors = { recallAt3: 0.9, falseSuggestions: 0.25 } as const;

const columns = [17, 9, 16, 16, 7, 24];

/** The figures as a table, percentages with their 95 % intervals. */
export function printed({ rows, left, missed }: Evaluation, withMisses: boolean): string {
  const heads = ['engine', 'locale', 'recall@1', 'recall@3', 'MRR@3', 'false suggestions'];
  const lines = [line(heads), ...rows.map((row) => line(cells(row)))];
  if (left.length > 0) lines.push('', `without articles or questions: ${left.join(', ')}`);
  if (!withMisses) return lines.join('\n');
  const misses = missed.map(
    ({ locale, question, offered }) =>
      `${locale}  ${question.q}\n    right: ${list(question.right)}; offered: ${list(offered)}`,
  );
  return [...lines, '', ...misses].join('\n');
}

/** What a search of one to three words must reach, with script and without. */
const searchFloor = 0.95;

/** One sentence for each floor that the suggestions or the searches fall below. */
export function breaches(rows: readonly Row[]): string[] {
  return [...suggestionBreaches(rows), ...searchBreaches(rows)];
}

function searchBreaches(rows: readonly Row[]): string[] {
  return rows
    .filter(({ engine, locale }) => searches.includes(engine) && locale === 'overall')
    .filter(({ measures }) => measures.recallAt3.share < searchFloor)
    .map(
      ({ engine, measures }) =>
        `recall@3 of the ${engine} is ${share(measures.recallAt3)}, below ${percent(searchFloor)}`,
    );
}

function suggestionBreaches(rows: readonly Row[]): string[] {
  const overall = rows.find((row) => row.engine === ours.name && row.locale === 'overall');
  if (overall === undefined) return ['There is nothing to evaluate.'];
  const { recallAt3, falseSuggestions } = overall.measures;
  const found: string[] = [];
  if (recallAt3.share < floors.recallAt3) {
    found.push(`recall@3 is ${share(recallAt3)}, below ${percent(floors.recallAt3)}`);
  }
  if (falseSuggestions.share > floors.falseSuggestions) {
    found.push(
      `false suggestions are ${share(falseSuggestions)}, above ${percent(floors.falseSuggestions)}`,
    );
  }
  return found;
}

function cells({ engine, locale, measures }: Row): string[] {
  const { recallAt1, recallAt3, mrrAt3, falseSuggestions: wrong } = measures;
  const counted = wrong.of === 0 ? '–' : `${share(wrong)} of ${String(wrong.of)}`;
  return [engine, locale, share(recallAt1), share(recallAt3), mrrAt3.toFixed(3), counted];
}

function share({ share: value, low, high }: Share): string {
  return `${percent(value)} (${percent(low)}–${percent(high)})`;
}

function percent(value: number): string {
  return (value * 100).toFixed(value === 1 ? 0 : 1);
}

function line(cellsOfRow: readonly string[]): string {
  return cellsOfRow
    .map((cell, n) => cell.padEnd(columns[n] ?? 0))
    .join('  ')
    .trimEnd();
}

function list(ids: readonly string[]): string {
  return ids.length > 0 ? ids.join(', ') : 'nothing';
}
