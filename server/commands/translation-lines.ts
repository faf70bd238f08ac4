import type { LanguageReport } from '../translations/language-report.ts';

const columns = [
  ...['locale', 'texts', 'current', 'stale', 'missing'],
  ...['phrases missing', 'unreviewed', 'next review', ''],
];

/** How each locale stands, as a table with a head. */
export function translationTable(reports: readonly LanguageReport[]): string[] {
  const rows = [columns, ...reports.map(cellsOf)];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (isNumber(at) ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
}

/** Everything that a translator has to do, a line each: what it is, and where it stands. */
export function workLines(reports: readonly LanguageReport[]): string[] {
  const rows = reports.filter(({ madeFrom }) => madeFrom === undefined).flatMap(rowsOf);
  const width = Math.max(...rows.map(({ what }) => what.length));
  return rows.map(
    ({ state, what, where }) => `${state.padEnd(7)}  ${what.padEnd(width)}  ${where}`,
  );
}

function cellsOf(report: LanguageReport): string[] {
  const { locale, madeFrom, translations, missingPhrases, unreviewed, nextReview } = report;
  const counted = (wanted: string) =>
    translations.filter(({ status }) => status === wanted).length.toString();
  const isSource = translations.length === 0;
  const counts = isSource
    ? ['', '', '', '', '']
    : [
        translations.length.toString(),
        ...['current', 'stale', 'missing'].map(counted),
        missingPhrases.length.toString(),
      ];
  const note = isSource ? 'the source' : madeFrom === undefined ? '' : `made from ${madeFrom}`;
  return [locale, ...counts, unreviewed.toString(), nextReview ?? '', note];
}

interface WorkRow {
  state: string;
  what: string;
  where: string;
}

function isNumber(column: number): boolean {
  return column > 0 && column < 7;
}

function rowsOf({ locale, translations, missingPhrases, faults }: LanguageReport): WorkRow[] {
  const home = `content/${locale}`;
  const behind = translations.filter(({ status }) => status !== 'current');
  return [
    ...behind.map(({ status, isRecorded, name, file }) => ({
      state: status,
      what: `${locale}/${name}`,
      where: `${home}/${file}${status === 'stale' && !isRecorded ? ' (never recorded)' : ''}`,
    })),
    ...missingPhrases.map((key) => ({
      state: 'missing',
      what: `${locale}: the phrase ${key}`,
      where: `${home}/phrases.ts`,
    })),
    ...faults.map(({ file, fault }) => ({
      state: 'wrong',
      what: `${locale}: ${fault}`,
      where: `${home}/${file}`,
    })),
  ];
}
