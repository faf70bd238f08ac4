import { html } from 'hono/html';
import type { Opening } from '../promise/opening.ts';
import { formatDay, formatTime, londonDay, londonTime } from '../wording/dates.ts';
import type { Phrases } from '../wording/phrases.ts';
import { finished } from './markup.ts';

/** Open now, or closed until when, for the pages that the handler serves. */
export function openingLine(t: Phrases, opening: Opening | undefined): string {
  if (opening === undefined) return '';
  const until = opening.open ? opening.closesAt : opening.opensAt;
  const time = formatTime(t, londonTime(until));
  const values = { time, day: formatDay(t.locale, londonDay(until)) };
  const phrase = opening.open ? 'opening.open' : 'opening.closed';
  return finished(html`<p class="opening">${t(phrase, values)}</p>`);
}
