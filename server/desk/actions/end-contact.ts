import { html } from 'hono/html';
import { isBlank, normaliseText } from '../../../src/contact/typed-text.ts';
import { londonDay } from '../../../src/wording/dates.ts';
import { endingReasons } from '../../enquiries/ended-contact/ended-contact.ts';
import { proposeEnding } from '../../enquiries/ended-contact/propose-ending.ts';
import { doneBy, type ActionView, type DeskAction } from '../desk-action.ts';
import { lineField, selectField, textField } from '../fields.ts';
import { dayTyped } from '../typed-moment.ts';
import { say } from '../words.ts';

/** Clause 4b, first half: a reason, and words for the log. A second person has to approve. */
export const endContactAction: DeskAction = {
  name: 'end-contact',
  words: {
    title: 'action.end-contact',
    button: 'action.end-contact.button',
    done: 'action.end-contact.done',
  },
  isOffered: ({ email }, contact) => email !== '' && contact === undefined,
  fields: (view) =>
    html`<p class="hint">${say('action.end-contact.hint')}</p>
      ${reasonField(view)} ${wordsField(view)} ${reviewField(view)}`,
  perform: async ({ store }, { enquiry, mover, typed }) => {
    const reason = endingReasons.find((known) => known === typed.get('reason'));
    if (reason === undefined) {
      return { ok: false, refusal: 'action.end-contact.reason.missing', field: 'reason' };
    }
    const words = normaliseText(typed.get('words') ?? '').trim();
    if (isBlank(words)) {
      return { ok: false, refusal: 'action.end-contact.words.missing', field: 'words' };
    }
    const reviewOn = dayTyped(typed.get('review') ?? '');
    if (reviewOn === undefined || Temporal.PlainDate.compare(reviewOn, londonDay(mover.at)) <= 0) {
      return { ok: false, refusal: 'action.end-contact.review.missing', field: 'review' };
    }
    return doneBy(await proposeEnding(store, enquiry, mover, { reason, words, reviewOn }));
  },
};

function reasonField({ typed, problemOf }: ActionView) {
  return selectField({
    name: 'reason',
    id: 'end-contact-reason',
    label: say('action.end-contact.reason'),
    value: typed.get('reason') ?? '',
    problem: problemOf('reason'),
    options: [
      { value: '', label: say('action.choose') },
      ...endingReasons.map((value) => ({ value, label: say(`ending-reason.${value}`) })),
    ],
  });
}

function wordsField({ typed, problemOf }: ActionView) {
  return textField({
    name: 'words',
    id: 'end-contact-words',
    label: say('action.end-contact.words'),
    hint: say('action.end-contact.words.hint'),
    value: typed.get('words') ?? '',
    problem: problemOf('words'),
  });
}

function reviewField({ parts, typed, problemOf }: ActionView) {
  return lineField({
    name: 'review',
    id: 'end-contact-review',
    type: 'date',
    label: say('action.end-contact.review'),
    value: typed.get('review') ?? londonDay(parts.now()).add({ months: 6 }).toString(),
    problem: problemOf('review'),
  });
}
