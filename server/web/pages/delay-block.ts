import { html } from 'hono/html';
import type { DelayReason } from '../../../content/delays.ts';
import { promisedDay } from '../../../src/page/promised-day.ts';
import { formatDay } from '../../../src/wording/dates.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import type { ExpectedReply } from '../../enquiries/enquiry.ts';
import { fact, momentFact } from './facts.ts';

/** A delay that the member was told about. */
export interface ToldDelay {
  toldAt: Temporal.Instant;
  day: Temporal.PlainDate;
  reason: DelayReason;
}

/** The day on which we expect to reply now, largest; then what was told and why, the newest first. */
export function delayBlock(t: Phrases, { date, at }: ExpectedReply, delays: readonly ToldDelay[]) {
  return html`<p>${t('delay.sorry')}</p>
    ${promisedDay(t, t('delay.now-by'), { dueDate: date, dueAt: at })} ${toldDelays(t, delays)}
    <p class="small">${t('delay.counts')}</p>`;
}

/** Every delay that was told, the newest first. */
export function toldDelays(t: Phrases, delays: readonly ToldDelay[]) {
  return html`<ol class="delays">
    ${delays.toReversed().map(
      ({ toldAt, day, reason }) =>
        html`<li>
          <dl class="facts">
            ${momentFact(t, 'delay.told-on', toldAt)}
            ${fact(t('delay.new-day'), formatDay(t.locale, day))}
            ${fact(t('delay.why'), t(`delay.reason.${reason}`))}
          </dl>
        </li>`,
    )}
  </ol>`;
}
