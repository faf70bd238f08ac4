import { html } from 'hono/html';
import type { DelayReason } from '../../../content/delays.ts';
import { promisedDay } from '../../../src/page/promised-day.ts';
import { formatDay } from '../../../src/wording/dates.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import type { ExpectedReply } from '../../enquiries/enquiry.ts';
import { moment } from './facts.ts';

/** A delay that the member was told about. */
export interface ToldDelay {
  toldAt: Temporal.Instant;
  day: Temporal.PlainDate;
  reason: DelayReason;
}

/** The day on which we expect to reply now, largest; then what was told and why, the newest first. */
export function delayBlock(t: Phrases, { date, at }: ExpectedReply, delays: readonly ToldDelay[]) {
  return html`<p>${t('delay.sorry')}</p>
    ${promisedDay(t, t('delay.now-by'), { dueDate: date, dueAt: at })} ${delayTable(t, delays)}
    <p class="small">${t('delay.counts')}</p>`;
}

/** Every delay that was told, the newest first. */
export function delayTable(t: Phrases, delays: readonly ToldDelay[]) {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${t('delay.title')}">
    <table>
      <thead>
        <tr>
          <th scope="col">${t('delay.told-on')}</th>
          <th scope="col">${t('delay.new-day')}</th>
          <th scope="col">${t('delay.why')}</th>
        </tr>
      </thead>
      <tbody>
        ${delays.toReversed().map(
          ({ toldAt, day, reason }) =>
            html`<tr>
              <td>${moment(t, toldAt)}</td>
              <td>${formatDay(t.locale, day)}</td>
              <td>${t(`delay.reason.${reason}`)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
