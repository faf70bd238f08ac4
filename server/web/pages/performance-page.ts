import { html } from 'hono/html';
import { servicePromise } from '../../../content/promise.ts';
import { formatMonth } from '../../../src/wording/dates.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import { openingHours, replyWithin } from '../../../src/wording/promise-wording.ts';
import type { MonthCount } from '../../enquiries/count-enquiries.ts';
import { finished } from '../../../src/page/markup.ts';

/** The published record: what is counted, and the counts by the month a message was received. */
export function performanceMain(t: Phrases, months: readonly MonthCount[]): string {
  const within = replyWithin(t, servicePromise.replyWithinWorkingDays.form);
  return finished(html`<h1>${t('performance.title')}</h1>
    <p class="lede">${t('performance.introduction')}</p>
    <h2>${t('performance.definition.title')}</h2>
    <p>${t('performance.promise', { within, hours: openingHours(t) })}</p>
    <p>${t('performance.definition')}</p>
    <h2>${t('performance.table')}</h2>
    ${months.length === 0 ? html`<p>${t('performance.none')}</p>` : table(t, months)}`);
}

function table(t: Phrases, months: readonly MonthCount[]) {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${t('performance.table')}">
    <table>
      <thead>
        <tr>
          <th scope="col">${t('performance.month')}</th>
          <th scope="col">${t('performance.received')}</th>
          <th scope="col">${t('performance.open')}</th>
          <th scope="col">${t('performance.open-past-due')}</th>
        </tr>
      </thead>
      <tbody>
        ${months.map((month) => row(t, month))}
      </tbody>
    </table>
  </div>`;
}

function row(t: Phrases, { month, received, open, openPastDue }: MonthCount) {
  return html`<tr>
    <th scope="row">${formatMonth(t.locale, Temporal.PlainYearMonth.from(month))}</th>
    <td>${received}</td>
    <td>${open}</td>
    <td>${openPastDue}</td>
  </tr>`;
}
