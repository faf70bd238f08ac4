import { html } from 'hono/html';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import { reopenAnswered } from '../../enquiries/reopen-answered.ts';
import { reopenEnquiry } from '../../enquiries/reopen-enquiry.ts';
import { isClosedByArticle, standingOf } from '../../enquiries/standing.ts';
import { doneBy, type DeskAction } from '../desk-action.ts';
import { say } from '../words.ts';

/** A reply is wanted although an article was to answer it, or a further one after the first. */
export const reopenAction: DeskAction = {
  name: 'reopen',
  words: { title: 'action.reopen', button: 'action.reopen.button', done: 'action.reopen.done' },
  isOffered: (enquiry, contact) =>
    isByArticle(enquiry) || (isByPerson(enquiry) && contact?.state !== 'ended'),
  fields: ({ enquiry }) => {
    const hint = isByArticle(enquiry) ? 'action.reopen.hint' : 'action.reopen.answered';
    return html`<p class="hint">${say(hint)}</p>`;
  },
  perform: async (parts, { enquiry, mover }) =>
    doneBy(
      isByPerson(enquiry)
        ? await reopenAnswered(parts, enquiry.id, mover)
        : await reopenEnquiry(parts.store, enquiry.id, mover),
    ),
};

const isByArticle = (enquiry: Enquiry) => isClosedByArticle(standingOf(enquiry));

const isByPerson = (enquiry: Enquiry) => standingOf(enquiry) === 'replied';
