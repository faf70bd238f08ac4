import { servicePromise } from '../../content/promise.ts';
import { leastForPercent, type CellFigures, type Figures } from './figures.ts';
import { leastInCell } from './join-small.ts';

/** What is promised: every reply in time. */
export const targetPercent = 100;

/** The figures for machines, with what they count, as `/api/performance.json` gives them. */
export function figuresJson({ asOf, months, topics }: Figures) {
  return {
    asOf: asOf.toString(),
    zone: servicePromise.zone,
    replyWithinWorkingDays: servicePromise.replyWithinWorkingDays,
    targetPercent,
    definition,
    months: months.map(({ channels, ...month }) => ({
      ...month,
      channels: channels.map(({ name, ...cell }) => ({ channel: name ?? 'joined', ...cell })),
    })),
    topics: {
      first: topics.first ?? null,
      last: topics.last ?? null,
      cells: topics.cells.map(({ name, ...cell }) => ({ topic: name ?? 'joined', ...cell })),
    },
  };
}

const definition = {
  month: 'the London month of receipt',
  received: 'onTime + late + waiting + apart',
  onTime: 'a person replied by the instant that was promised first, delays notwithstanding',
  late: 'that instant passed without a reply, whatever came later, unless it was spam',
  lateOpen: 'of the late ones, still without a reply',
  waiting: 'without a reply and not due yet',
  apart: 'selfAnswered + articleNamed + contactEnded + spam + undated',
  selfAnswered: 'closed in time: the member said that an article answered it',
  articleNamed: 'closed in time under clause 3b, the article named',
  contactEnded: 'closed in time: contact was ended under clause 4b',
  undated: 'no date was promised, since the working calendar did not reach',
  delayed: 'told about a delay',
  percentOnTime: `onTime of onTime + late, rounded down; null under ${leastForPercent}`,
  medianHours: 'median working hours from receipt to the reply of a person',
  joined: `channels and topics with fewer than ${leastInCell} enquiries, together`,
};

/** The columns of every row, in the order of the file. */
const columns = [
  'received',
  'onTime',
  'late',
  'lateOpen',
  'waiting',
  'apart',
  'percentOnTime',
  'medianHours',
] as const satisfies readonly (keyof CellFigures)[];

const monthColumns = [
  'selfAnswered',
  'articleNamed',
  'contactEnded',
  'spam',
  'undated',
  'delayed',
] as const;

/** The months and their channels as CSV (RFC 4180), the newest month first; empty: not published. */
export function figuresCsv({ months }: Figures): string {
  const header = ['month', 'channel', ...columns, ...monthColumns];
  const rows = months.flatMap((month) => [
    [month.month, 'all', ...values(month, columns), ...values(month, monthColumns)],
    ...month.channels.map((cell) => [
      month.month,
      cell.name ?? 'joined',
      ...values(cell, columns),
      ...monthColumns.map(() => ''),
    ]),
  ]);
  return [header, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function values<Key extends string>(
  cell: Readonly<Record<Key, number | null>>,
  keys: readonly Key[],
): string[] {
  return keys.map((key) => String(cell[key] ?? ''));
}
