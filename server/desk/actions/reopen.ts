import { html } from 'hono/html';
import { reopenEnquiry } from '../../enquiries/reopen-enquiry.ts';
import { isClosedByArticle, standingOf } from '../../enquiries/standing.ts';
import { doneBy, type DeskAction } from '../desk-action.ts';
import { say } from '../words.ts';

/** An article was to answer it, and a reply is wanted all the same. */
export const reopenAction: DeskAction = {
  name: 'reopen',
  words: { title: 'action.reopen', button: 'action.reopen.button', done: 'action.reopen.done' },
  isOffered: (enquiry) => isClosedByArticle(standingOf(enquiry)),
  fields: () => html`<p class="hint">${say('action.reopen.hint')}</p>`,
  perform: async ({ store }, { enquiry, mover }) =>
    doneBy(await reopenEnquiry(store, enquiry.id, mover)),
};
