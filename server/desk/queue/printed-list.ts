import { html } from 'hono/html';
import { locales, sourceLocale } from '../../../content/locales.ts';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import type { DeskParts } from '../desk-parts.ts';
import { londonMoment } from '../moments.ts';
import { say, type DeskKey } from '../words.ts';
import { excerpt, whoFrom } from './queue-list.ts';
import { openStanding, type OpenStanding } from './standing.ts';
import { createTimeLeft, type TimeLeftOf } from './time-left.ts';

const columns: readonly DeskKey[] = [
  'queue.reference',
  'queue.due',
  'queue.left',
  'queue.from',
  'queue.topic',
  'queue.language',
  'queue.message',
];

/** The list as a table, for paper: the same enquiries in the same order. */
export function printedList(parts: DeskParts, enquiries: readonly Enquiry[]) {
  const leftOf = createTimeLeft(parts.calendar, parts.phrases[sourceLocale], parts.now());
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${say('queue.title')}">
    <table class="printed">
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${say(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${enquiries.map((enquiry) => row(parts, enquiry, leftOf))}
      </tbody>
    </table>
  </div>`;
}

function row({ phrases, now }: DeskParts, enquiry: Enquiry, leftOf: TimeLeftOf) {
  const { reference, expected, locale, topic } = enquiry;
  const t = phrases[sourceLocale];
  return html`<tr>
    <th scope="row"><a href="/desk/enquiries/${reference}">${reference}</a></th>
    <td>${expected === undefined ? '' : londonMoment(expected.at)}</td>
    <td>${enquiry.state === 'open' ? leftInWords(openStanding(enquiry, leftOf, now())) : ''}</td>
    <td><bdi>${whoFrom(enquiry)}</bdi></td>
    <td>${t(`topic.${topic}`)}</td>
    <td><span lang="${locale}">${locales[locale].name}</span></td>
    <td dir="auto">${excerpt(enquiry.message)}</td>
  </tr>`;
}

function leftInWords({ words, beside }: OpenStanding): string {
  return [words, ...(beside === undefined ? [] : [beside])].join('; ');
}
