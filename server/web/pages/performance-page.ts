import { html } from 'hono/html';
import { servicePromise } from '../../../content/promise.ts';
import { finished } from '../../../src/page/markup.ts';
import { formatDay, formatTime, londonDay, londonTime } from '../../../src/wording/dates.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import { openingHours, replyWithin } from '../../../src/wording/promise-wording.ts';
import { leastForPercent, monthsShown, type Figures } from '../../performance/figures.ts';
import { leastInCell } from '../../performance/join-small.ts';
import { channelChart, medianChart, monthChart, topicChart } from './performance-charts.ts';
import { apartTable, channelTable, monthTable, topicTable } from './performance-tables.ts';

/** The published record: what is counted, month by month beside what was promised, drawn and printed. */
export function performanceMain(t: Phrases, figures: Figures): string {
  const within = replyWithin(t, servicePromise.replyWithinWorkingDays.form);
  const shown = { ...figures, months: figures.months.slice(0, monthsShown) };
  return finished(html`<h1>${t('performance.title')}</h1>
    <p class="lede">${t('performance.introduction')}</p>
    <p>${t('performance.promise', { within, hours: openingHours(t) })}</p>
    ${shown.months.length === 0 ? html`<p>${t('performance.none')}</p>` : record(t, shown)}
    ${definition(t)} ${files(t, figures)}`);
}

function record(t: Phrases, figures: Figures) {
  const { asOf, topics } = figures;
  const day = formatDay(t.locale, londonDay(asOf));
  return html`<p>${t('performance.as-of', { day, time: formatTime(t, londonTime(asOf)) })}</p>
    <h2>${t('performance.table')}</h2>
    ${monthChart(t, figures)} ${monthTable(t, figures)}
    <h2>${t('performance.median')}</h2>
    ${medianChart(t, figures)}
    <h2>${t('performance.apart')}</h2>
    ${apartTable(t, figures)}
    ${
      topics.cells.length === 0
        ? ''
        : html`<h2>${t('performance.by-topic')}</h2>
            ${topicChart(t, topics)} ${topicTable(t, topics)}`
    }
    ${
      figures.months.some(({ channels }) => channels.length > 0)
        ? html`<h2>${t('performance.by-channel')}</h2>
            ${channelChart(t, figures)} ${channelTable(t, figures)}`
        : ''
    }`;
}

function definition(t: Phrases) {
  return html`<h2>${t('performance.definition.title')}</h2>
    <p>${t('performance.definition')}</p>
    <p>${t('performance.definition.delays')}</p>
    <p>${t('performance.definition.apart')}</p>
    <p>${t('performance.definition.percent', { count: leastForPercent })}</p>
    <p>${t('performance.definition.median')}</p>
    <p>${t('performance.definition.small', { count: leastInCell })}</p>`;
}

function files(t: Phrases, { months }: Figures) {
  return html`<h2>${t('performance.files')}</h2>
    ${months.length > monthsShown ? html`<p>${t('performance.files.earlier')}</p>` : ''}
    <ul class="plain">
      <li><a href="/api/performance.csv">CSV</a></li>
      <li><a href="/api/performance.json">JSON</a></li>
    </ul>`;
}
