import { html } from 'hono/html';
import { markSpam } from '../../enquiries/mark-spam.ts';
import { undoSpam } from '../../enquiries/undo-spam.ts';
import { doneBy, type DeskAction } from '../desk-action.ts';
import { say } from '../words.ts';

/** Nobody asked this; it can be undone. */
export const markSpamAction: DeskAction = {
  name: 'spam',
  words: { title: 'action.spam', button: 'action.spam.button', done: 'action.spam.done' },
  isOffered: ({ state }) => state === 'open',
  fields: () => html`<p class="hint">${say('action.spam.hint')}</p>`,
  perform: async ({ store }, { enquiry, mover }) =>
    doneBy(await markSpam(store, enquiry.id, mover)),
};

/** Somebody did ask this. */
export const undoSpamAction: DeskAction = {
  name: 'undo-spam',
  words: {
    title: 'action.undo-spam',
    button: 'action.undo-spam.button',
    done: 'action.undo-spam.done',
  },
  isOffered: ({ outcome }) => outcome === 'spam',
  fields: () => html`<p class="hint">${say('action.undo-spam.hint')}</p>`,
  perform: async ({ store }, { enquiry, mover }) =>
    doneBy(await undoSpam(store, enquiry.id, mover)),
};
