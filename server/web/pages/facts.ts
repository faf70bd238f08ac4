import { html } from 'hono/html';
import type { PhraseKey } from '../../../content/en/phrases.ts';
import { localMoment } from '../../../src/page/local-moment.ts';
import type { Markup } from '../../../src/page/markup.ts';
import { formatDay, formatTime, londonDay, londonTime } from '../../../src/wording/dates.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';

/** One fact of a list: what it is about, and what is so. */
export function fact(label: string, value: Markup | string): Markup {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** The same for when something happened. */
export function momentFact(t: Phrases, label: PhraseKey, instant: Temporal.Instant): Markup {
  return fact(t(label), moment(t, instant));
}

/** When something happened, in London time, to which a script adds the reader's own. */
export function moment(t: Phrases, instant: Temporal.Instant): Markup {
  const day = formatDay(t.locale, londonDay(instant));
  const time = formatTime(t, londonTime(instant));
  return localMoment(t, instant, t('status.received-at', { day, time }));
}
