import { storedInstant } from '../database/stored-time.ts';
import { tallyOf, type CountedMonth } from './count-month.ts';
import { joinSmall } from './join-small.ts';
import { countedApart, medianHours, percentOnTime, type Tally } from './tally.ts';

/** With fewer that were on time or late a percentage would say more than is known. */
export const leastForPercent = 10;

/** Months whose rows a page shows, and over which topics are counted; older ones are in files. */
export const monthsShown = 13;

/** Counts of some enquiries as they may be published. */
export interface CellFigures extends Pick<
  Tally,
  'received' | 'onTime' | 'late' | 'lateOpen' | 'waiting'
> {
  /** Neither on time nor late nor waiting. */
  apart: number;
  /** Null under ten that were on time or late. */
  percentOnTime: number | null;
  /** Working hours from receipt to reply. */
  medianHours: number | null;
}

/** A London month of receipt: its own counts, and by channel. */
export interface MonthFigures
  extends
    CellFigures,
    Pick<Tally, 'selfAnswered' | 'articleNamed' | 'contactEnded' | 'spam' | 'undated' | 'delayed'> {
  /** Such as `2026-11`. */
  month: string;
  channels: readonly NamedCell[];
}

/** A channel or topic, or without a name several small ones together. */
export interface NamedCell extends CellFigures {
  name: string | undefined;
}

/** The published record at an instant. */
export interface Figures {
  asOf: Temporal.Instant;
  /** The newest first, without gaps. */
  months: readonly MonthFigures[];
  /** Over the newest months together: by the month, most topics would be too small to show. */
  topics: { first: string | undefined; last: string | undefined; cells: readonly NamedCell[] };
}

/** What may be published of the counted months, given from the first to the last without gaps. */
export function figuresOf(
  counted: ReadonlyMap<string, CountedMonth>,
  asOf: Temporal.Instant,
): Figures {
  const now = storedInstant(asOf);
  const newestFirst = [...counted].toReversed();
  const recent = newestFirst.slice(0, monthsShown);
  return {
    asOf,
    months: newestFirst.map(([month, rows]) => monthFigures(month, rows, now)),
    topics: {
      first: recent.at(-1)?.[0],
      last: recent[0]?.[0],
      cells: namedCells(
        recent.flatMap(([, rows]) => rows),
        now,
        'topic',
      ),
    },
  };
}

function monthFigures(month: string, rows: CountedMonth, now: string): MonthFigures {
  const tally = tallyOf(rows, now);
  const { selfAnswered, articleNamed, contactEnded, spam, undated, delayed } = tally;
  return {
    month,
    ...cellFigures(tally),
    selfAnswered,
    articleNamed,
    contactEnded,
    spam,
    undated,
    delayed,
    channels: namedCells(rows, now, 'channel'),
  };
}

function namedCells(rows: CountedMonth, now: string, by: 'channel' | 'topic'): NamedCell[] {
  const names = new Set(rows.map((row) => row[by]));
  const tallies = [...names].map((name): [string, Tally] => [
    name,
    tallyOf(rows, now, (row) => row[by] === name),
  ]);
  return joinSmall(new Map(tallies)).map(({ name, tally }) => ({ name, ...cellFigures(tally) }));
}

function cellFigures(tally: Tally): CellFigures {
  const { received, onTime, late, lateOpen, waiting } = tally;
  return {
    received,
    onTime,
    late,
    lateOpen,
    waiting,
    apart: countedApart(tally),
    percentOnTime: percentOnTime(tally, leastForPercent),
    medianHours: medianHours(tally),
  };
}
