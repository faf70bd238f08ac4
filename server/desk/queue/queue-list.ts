import { html } from 'hono/html';
import { locales, sourceLocale } from '../../../content/locales.ts';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import type { DeskParts } from '../desk-parts.ts';
import { londonMoment } from '../moments.ts';
import { say } from '../words.ts';
import { openStanding, type OpenStanding } from './standing.ts';
import { createTimeLeft, type TimeLeftOf } from './time-left.ts';

/** Enough of a message to know it again. */
const excerptLength = 140;

/** A list of enquiries, each with how it stands and how its message begins. */
export function queueList(parts: DeskParts, enquiries: readonly Enquiry[]) {
  const leftOf = createTimeLeft(parts.calendar, parts.phrases[sourceLocale], parts.now());
  return html`<ol class="queue">
    ${enquiries.map((enquiry) => item(parts, enquiry, leftOf))}
  </ol>`;
}

function item(parts: DeskParts, enquiry: Enquiry, leftOf: TimeLeftOf) {
  const { reference, locale, topic, channel } = enquiry;
  const t = parts.phrases[sourceLocale];
  return html`<li>
    ${standing(enquiry, leftOf, parts.now())}
    <h2><a href="/desk/enquiries/${reference}" class="code">${reference}</a></h2>
    <p class="who"><bdi>${whoFrom(enquiry)}</bdi></p>
    <p class="what">
      ${t(`topic.${topic}`)} · <span lang="${locale}">${locales[locale].name}</span>${
        channel === 'form' ? '' : html` · ${say(`channel.${channel}`)}`
      }
    </p>
    <p class="excerpt" dir="auto">${excerpt(enquiry.message)}</p>
  </li>`;
}

/** How much time is left, or how it was closed and when. */
function standing(enquiry: Enquiry, leftOf: TimeLeftOf, now: Temporal.Instant) {
  const { state, outcome, closedAt } = enquiry;
  if (state !== 'open' && outcome !== undefined && closedAt !== undefined) {
    const words = say(`state.${outcome}`, { at: londonMoment(closedAt) });
    return html`<p class="left over">${words}</p>`;
  }
  return leftMarkup(openStanding(enquiry, leftOf, now));
}

/** What is expected, coloured by how near that is, and below it what else is to be known. */
export function leftMarkup({ standing, words, beside }: OpenStanding) {
  const more = beside === undefined ? '' : html` <span class="beside">${beside}</span>`;
  return html`<p class="left ${standing}">${words}${more}</p>`;
}

/** The name that was left, or else where the reply goes. */
export function whoFrom({ name, email, telephone }: Enquiry): string {
  return [name, email, telephone ?? ''].find((text) => text !== '') ?? say('facts.no-name');
}

/** How a message begins, on one line. */
export function excerpt(message: string): string {
  const beginning = message.slice(0, excerptLength);
  const line = beginning.replace(/\s+/g, ' ');
  return beginning.length === message.length ? line : `${line.toWellFormed()}…`;
}
