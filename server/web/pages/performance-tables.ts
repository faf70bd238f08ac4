import { html } from 'hono/html';
import { formatMonth } from '../../../src/wording/dates.ts';
import type { Markup } from '../../../src/page/markup.ts';
import type { PhraseKey, Phrases } from '../../../src/wording/phrases.ts';
import type { CellFigures, Figures, MonthFigures } from '../../performance/figures.ts';
import { targetPercent } from '../../performance/figures-json.ts';
import { channelName, formatNumber, formatPercent, topicName } from './performance-wording.ts';

/** Result beside target, and the counts behind it, by the month of receipt. */
export function monthTable(t: Phrases, { months }: Figures) {
  const rows = months.map((month) => row([monthHeader(t, month)], resultCells(t, month)));
  return table(t, 'performance.table', ['performance.month', ...resultColumns], rows);
}

/** What is neither on time nor late nor waiting, and who was told about a delay. */
export function apartTable(t: Phrases, { months }: Figures) {
  const rows = months.map((month) =>
    row(
      [monthHeader(t, month)],
      apartColumns.map((column) => month[column]),
    ),
  );
  const headers = apartColumns.map((column) => apartPhrases[column]);
  return table(t, 'performance.apart', ['performance.month', ...headers], rows);
}

/** The same by topic, over all months shown. */
export function topicTable(t: Phrases, { first = '', last = '', cells }: Figures['topics']) {
  const rows = cells.map((cell) => row([rowHeader(topicName(t, cell.name))], resultCells(t, cell)));
  const period = { first: monthName(t, first), last: monthName(t, last) };
  return html`<p>${t('performance.by-topic.period', period)}</p>
    ${table(t, 'performance.by-topic', ['status.topic', ...resultColumns], rows)}`;
}

/** The same by month and channel. */
export function channelTable(t: Phrases, { months }: Figures) {
  const rows = months.flatMap((month) =>
    month.channels.map((cell) =>
      row([monthHeader(t, month), rowHeader(channelName(t, cell.name))], resultCells(t, cell)),
    ),
  );
  const headers = ['performance.month', 'performance.channel', ...resultColumns] as const;
  return table(t, 'performance.by-channel', headers, rows);
}

const resultColumns = [
  'performance.received',
  'performance.percent',
  'performance.target',
  'performance.on-time',
  'performance.late',
  'performance.late-open',
  'performance.waiting',
  'performance.apart',
  'performance.median',
] as const satisfies readonly PhraseKey[];

function resultCells(t: Phrases, cell: CellFigures): (string | number)[] {
  const { onTime, late } = cell;
  return [
    cell.received,
    cell.percentOnTime === null ? '–' : formatPercent(t, cell.percentOnTime),
    formatPercent(t, targetPercent),
    t('performance.on-time-of', { onTime, all: onTime + late }),
    late,
    cell.lateOpen,
    cell.waiting,
    cell.apart,
    cell.medianHours === null ? '–' : formatNumber(t, cell.medianHours),
  ];
}

const apartPhrases = {
  selfAnswered: 'performance.self-answered',
  articleNamed: 'performance.article-named',
  contactEnded: 'performance.contact-ended',
  spam: 'performance.spam',
  undated: 'performance.undated',
  delayed: 'performance.delayed',
} as const satisfies Partial<Record<keyof MonthFigures, PhraseKey>>;

const apartColumns = Object.keys(apartPhrases) as (keyof typeof apartPhrases)[];

function table(
  t: Phrases,
  label: PhraseKey,
  headers: readonly PhraseKey[],
  rows: readonly Markup[],
) {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${t(label)}">
    <table class="figures">
      <thead>
        <tr>
          ${headers.map((header) => html`<th scope="col">${t(header)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function row(headers: readonly Markup[], cells: readonly (string | number)[]) {
  return html`<tr>
    ${headers}${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
}

function rowHeader(text: string) {
  return html`<th scope="row">${text}</th>`;
}

function monthHeader(t: Phrases, { month }: MonthFigures) {
  return rowHeader(monthName(t, month));
}

function monthName(t: Phrases, month: string): string {
  return formatMonth(t.locale, Temporal.PlainYearMonth.from(month));
}
