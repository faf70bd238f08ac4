import { html } from 'hono/html';
import { formatDay, formatTime, londonTime, type PromisedMoment } from '../wording/dates.ts';
import { localMoment } from './local-moment.ts';
import type { Phrases } from '../wording/phrases.ts';

/** The promised day as the page's hero: a label, the day itself, and until when on that day. */
export function promisedDay(t: Phrases, label: string, { dueDate, dueAt }: PromisedMoment) {
  const time = formatTime(t, londonTime(dueAt));
  return html`<p class="promised">
    <span>${label}</span>
    <time datetime="${dueDate.toString()}">${formatDay(t.locale, dueDate)}</time>
    ${localMoment(t, dueAt, t('promised.by-time', { time }))}
  </p>`;
}
