import { html } from 'hono/html';
import { contactEndedMail } from '../../emails/contact-ended-mail.ts';
import { decideEnding, type Decision } from '../../enquiries/ended-contact/decide-ending.ts';
import { liftEnding } from '../../enquiries/ended-contact/lift-ending.ts';
import { doneBy, type ActionView, type DeskAction } from '../desk-action.ts';
import type { DeskParts } from '../desk-parts.ts';
import { londonMoment, shortDay } from '../moments.ts';
import { say } from '../words.ts';

/** Clause 4b, second half: another person than the one who proposed it approves. */
export const approveEndingAction: DeskAction = {
  name: 'approve-ending',
  words: {
    title: 'action.approve-ending',
    button: 'action.approve-ending.button',
    done: 'action.approve-ending.done',
  },
  isOffered: (enquiry, contact) => isProposedHere(enquiry, contact),
  fields: (view) =>
    html`${proposal(view)} <p class="hint">${say('action.approve-ending.hint')}</p>`,
  perform: async (parts, { enquiry, mover }) =>
    doneBy(await decideEnding(parts.store, enquiry, mover, approval(parts))),
};

/** Contact goes on as usual. */
export const declineEndingAction: DeskAction = {
  name: 'decline-ending',
  words: {
    title: 'action.decline-ending',
    button: 'action.decline-ending.button',
    done: 'action.decline-ending.done',
  },
  isOffered: (enquiry, contact) => isProposedHere(enquiry, contact),
  fields: () => html`<p class="hint">${say('action.decline-ending.hint')}</p>`,
  perform: async ({ store }, { enquiry, mover }) =>
    doneBy(await decideEnding(store, enquiry, mover, { approve: false })),
};

/** Contact is as usual again. */
export const liftEndingAction: DeskAction = {
  name: 'lift-ending',
  words: {
    title: 'action.lift-ending',
    button: 'action.lift-ending.button',
    done: 'action.lift-ending.done',
  },
  isOffered: (_, contact) => contact?.state === 'ended',
  fields: ({ contact }) =>
    html`<p>
        ${contact === undefined ? '' : say('ended.review', { day: shortDay(contact.reviewOn) })}
      </p>
      <p class="hint">${say('action.lift-ending.hint')}</p>`,
  perform: async ({ store }, { enquiry, mover }) => doneBy(await liftEnding(store, enquiry, mover)),
};

const isProposedHere: DeskAction['isOffered'] = ({ id }, contact) =>
  contact?.state === 'proposed' && contact.enquiryId === id;

function approval(parts: DeskParts): Decision {
  return {
    approve: true,
    mailFor: (current, contact) => contactEndedMail(parts, current, contact),
  };
}

function proposal({ contact, staff }: ActionView) {
  if (contact === undefined) return '';
  const { proposedBy, proposedAt, reason, reviewOn } = contact;
  return html`<p>
      ${say('ended.proposed', { at: londonMoment(proposedAt) })} <bdi>${proposedBy}</bdi>.
      ${say(`ending-reason.${reason}`)}. ${say('ended.review', { day: shortDay(reviewOn) })}
    </p>
    ${proposedBy === staff.email ? html`<p class="notice">${say('ended.not-you')}</p>` : ''}`;
}
