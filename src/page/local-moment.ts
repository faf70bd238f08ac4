import { html } from 'hono/html';
import type { Phrases } from '../wording/phrases.ts';

/**
 * A moment in London time, to which the page's script adds the reader's own time where that
 * differs. It is no `<time>`, so that the promised day stays the only machine-readable one.
 */
export function localMoment(t: Phrases, instant: Temporal.Instant, london: string) {
  const local = t('time.local', { when: '{when}' });
  return html`<span data-instant="${instant.toString()}" data-local="${local}">${london}</span>`;
}
