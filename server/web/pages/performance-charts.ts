import { servicePromise } from '../../../content/promise.ts';
import { formatMonth } from '../../../src/wording/dates.ts';
import { directionOf } from '../../../src/wording/locale-facts.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import { workingDays } from '../../../src/wording/promise-wording.ts';
import type { CellFigures, Figures } from '../../performance/figures.ts';
import { barChart, type BarRow } from './bar-chart.ts';
import { channelName, formatNumber, topicName } from './performance-wording.ts';

/** On time and late of each month, the newest first, as the table has it. */
export function monthChart(t: Phrases, { months }: Figures) {
  const rows = months.map((month) => keptRow(t, monthName(t, month.month), month));
  return keptChart(t, 'months', t('performance.chart'), rows);
}

/** On time and late of each topic. */
export function topicChart(t: Phrases, { cells }: Figures['topics']) {
  const rows = cells.map((cell) => keptRow(t, topicName(t, cell.name), cell));
  return keptChart(t, 'topics', t('performance.chart.topics'), rows);
}

/** On time and late of each channel in each month, in the order of the table. */
export function channelChart(t: Phrases, { months }: Figures) {
  const rows = months.flatMap(({ month, channels }) =>
    channels.map((cell, index) => ({
      ...keptRow(t, channelName(t, cell.name), cell),
      heading: index === 0 ? monthName(t, month) : undefined,
    })),
  );
  return keptChart(t, 'channels', t('performance.chart.channels'), rows);
}

/** How long replies took, beside the working days that are promised. */
export function medianChart(t: Phrases, { months }: Figures) {
  const days = servicePromise.replyWithinWorkingDays.form;
  const promised = { days: workingDays(t, days), hours: days * hoursOfADay() };
  const rows = months.map(({ month, medianHours }) => ({
    label: monthName(t, month),
    values: medianHours === null ? '–' : formatNumber(t, medianHours),
    parts: [{ part: 'plain', amount: medianHours ?? 0 } as const],
  }));
  return barChart({
    id: 'medians',
    title: t('performance.chart.median'),
    description: t('performance.chart.median.description', promised),
    direction: directionOf(t.locale),
    rows,
    mark: { at: promised.hours, label: t('performance.chart.median.mark', promised) },
  });
}

function keptChart(t: Phrases, id: string, title: string, rows: readonly BarRow[]) {
  return barChart({
    id,
    title,
    description: t('performance.chart.description'),
    direction: directionOf(t.locale),
    rows,
    legend: [
      { part: 'plain', label: t('performance.on-time') },
      { part: 'striped', label: t('performance.late') },
    ],
  });
}

function keptRow(t: Phrases, label: string, { onTime, late }: CellFigures): BarRow {
  return {
    label,
    values: t('performance.chart.values', { onTime, late }),
    parts: [
      { part: 'plain', amount: onTime },
      { part: 'striped', amount: late },
    ],
  };
}

function monthName(t: Phrases, month: string): string {
  return formatMonth(t.locale, Temporal.PlainYearMonth.from(month));
}

/** The open hours of an ordinary working day. */
function hoursOfADay(): number {
  const { opens, closes } = servicePromise.workingHours;
  return Temporal.PlainTime.from(opens).until(closes).total('hours');
}
