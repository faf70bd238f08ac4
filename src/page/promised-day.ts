import { html } from 'hono/html';
import { formatDay, formatTime, londonTime } from '../wording/dates.ts';
import type { Phrases } from '../wording/phrases.ts';

export interface PromisedInstant {
  /** The promised day in London. */
  dueDate: Temporal.PlainDate;
  /** The closing time of that day. */
  dueAt: Temporal.Instant;
}

/** The promised day as the page's hero: a label, the day itself, and until when on that day. */
export function promisedDay(t: Phrases, label: string, { dueDate, dueAt }: PromisedInstant) {
  const time = formatTime(t, londonTime(dueAt));
  return html`<p class="promised">
    <span>${label}</span>
    <time datetime="${dueDate.toString()}">${formatDay(t.locale, dueDate)}</time>
    <span>${t('promised.by-time', { time })}</span>
  </p>`;
}
