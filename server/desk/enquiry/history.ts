import { html } from 'hono/html';
import type { Act } from '../../enquiries/act.ts';
import { londonMoment } from '../moments.ts';
import { isDeskKey, say } from '../words.ts';

/** Everything that was done about an enquiry, by whom and when. */
export function history(acts: readonly Act[]) {
  return html`<section aria-labelledby="history">
    <h2 id="history">${say('history.title')}</h2>
    ${acts.length === 0 ? html`<p>${say('history.none')}</p>` : ''}
    <ol class="history">
      ${acts.map(entry)}
    </ol>
  </section>`;
}

function entry({ at, actor, kind, details }: Act) {
  const facts = Object.entries(details).map(([name, value]) => `${name}: ${value}`);
  return html`<li>
    <p><time datetime="${at.toString()}">${londonMoment(at)}</time> <bdi>${actorName(actor)}</bdi></p>
    <p>${actName(kind)}${facts.length === 0 ? '' : html` <span class="hint">(${facts.join(', ')})</span>`}</p>
  </li>`;
}

/** An act that the desk has no words for is named as it is stored, rather than left out. */
function actName(kind: string): string {
  const key = `act.${kind}`;
  return isDeskKey(key) ? say(key) : kind;
}

/** A staff member by their address. */
export function actorName(actor: string): string {
  const key = `actor.${actor}`;
  return isDeskKey(key) ? say(key) : actor;
}
