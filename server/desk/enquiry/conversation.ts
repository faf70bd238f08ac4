import { html } from 'hono/html';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import { londonMoment } from '../moments.ts';
import { say } from '../words.ts';
import { actorName } from './history.ts';
import type { StoredMessage } from './messages.ts';

/** What was said, the oldest first, each in its own direction and never as markup. */
export function conversation(enquiry: Enquiry, messages: readonly StoredMessage[]) {
  return html`<section aria-labelledby="conversation">
    <h2 id="conversation">${say('conversation.title')}</h2>
    ${said('from-member', say('actor.member'), enquiry.receivedAt, enquiry.message)}
    ${messages.map((message) =>
      said(message.kind, actorName(message.author), message.at, message.text, message.attachments),
    )}
  </section>`;
}

function said(
  kind: StoredMessage['kind'],
  author: string,
  at: Temporal.Instant,
  text: string,
  attachments: StoredMessage['attachments'] = [],
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
