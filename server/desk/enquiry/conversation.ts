import { html } from 'hono/html';
import type { Word } from '../../enquiries/conversation.ts';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import { londonMoment } from '../moments.ts';
import { say } from '../words.ts';
import { actorName } from './history.ts';

/** What was said, the oldest first, each in its own direction and never as markup. */
export function conversation(enquiry: Enquiry, words: readonly Word[]) {
  return html`<section aria-labelledby="conversation">
    <h2 id="conversation">${say('conversation.title')}</h2>
    ${said('from-member', say('actor.member'), enquiry.receivedAt, enquiry.message)}
    ${words.map(({ kind, author, at, text, attachments }) =>
      said(kind, actorName(author), at, text, attachments),
    )}
  </section>`;
}

function said(
  kind: Word['kind'],
  author: string,
  at: Temporal.Instant,
  text: string,
  attachments: Word['attachments'] = [],
) {
  return html`<article class="message ${kind}">
    <h3>
      ${say(`conversation.${kind}`)} <bdi>${author}</bdi>,
      <time datetime="${at.toString()}">${londonMoment(at)}</time>
    </h3>
    <blockquote class="said" dir="auto">${text}</blockquote>
    ${
      attachments.length === 0
        ? ''
        : html`<ul class="attachments">
          ${attachments.map(
            ({ name, type, bytes }) =>
              html`<li><bdi>${name}</bdi> (${type}, ${say('conversation.bytes', { bytes })})</li>`,
          )}
        </ul>`
    }
  </article>`;
}
