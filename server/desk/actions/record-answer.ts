import { html } from 'hono/html';
import { normaliseText } from '../../../src/contact/typed-text.ts';
import { londonDay, londonTime } from '../../../src/wording/dates.ts';
import { isAnswerable } from '../../enquiries/answer-enquiry.ts';
import { recordAnswer } from '../../enquiries/record-answer.ts';
import { doneBy, type ActionView, type DeskAction } from '../desk-action.ts';
import { lineField, selectField, textField } from '../fields.ts';
import { readLondonMoment } from '../typed-moment.ts';
import { say } from '../words.ts';

/** A reply that a person gave from the team's own mailbox, or by phone. */
export const recordAnswerAction: DeskAction = {
  name: 'record-answer',
  words: {
    title: 'action.record-answer',
    button: 'action.record-answer.button',
    done: 'action.record-answer.done',
  },
  isOffered: isAnswerable,
  fields: (view) => html`${byField(view)} ${momentFields(view)} ${noteField(view)}`,
  perform: async ({ store }, { enquiry, mover, typed }) => {
    const by = (['mailbox', 'phone'] as const).find((known) => known === typed.get('by'));
    if (by === undefined) {
      return { ok: false, refusal: 'action.record-answer.by.missing', field: 'by' };
    }
    const moment = readLondonMoment(typed.get('answered-on') ?? '', typed.get('answered-at') ?? '');
    if (!moment.ok) return { ok: false, refusal: moment.problem, field: 'answered-on' };
    const note = normaliseText(typed.get('note') ?? '').trim();
    const answer = { by, answeredAt: moment.instant, note };
    const done = doneBy(await recordAnswer(store, enquiry.id, mover, answer));
    const isAboutDay = done.ok === false && done.refusal.startsWith('refusal.answered-');
    return isAboutDay ? { ...done, field: 'answered-on' } : done;
  },
};

function byField({ typed, problemOf }: ActionView) {
  return selectField({
    name: 'by',
    id: 'record-answer-by',
    label: say('action.record-answer.by'),
    value: typed.get('by') ?? '',
    problem: problemOf('by'),
    options: [
      { value: '', label: say('action.choose') },
      { value: 'mailbox', label: say('action.record-answer.by.mailbox') },
      { value: 'phone', label: say('action.record-answer.by.phone') },
    ],
  });
}

/** Filled with the present moment, since most of what is written down has just happened. */
function momentFields({ parts, typed, problemOf }: ActionView) {
  const now = parts.now();
  return html`<div class="side-by-side">
    ${lineField({
      name: 'answered-on',
      id: 'record-answer-day',
      type: 'date',
      label: say('action.record-answer.day'),
      value: typed.get('answered-on') ?? londonDay(now).toString(),
      problem: problemOf('answered-on'),
    })}
    ${lineField({
      name: 'answered-at',
      id: 'record-answer-time',
      type: 'time',
      label: say('action.record-answer.time'),
      value: typed.get('answered-at') ?? londonTime(now).toString({ smallestUnit: 'minute' }),
    })}
  </div>`;
}

function noteField({ typed }: ActionView) {
  return textField({
    name: 'note',
    id: 'record-answer-note',
    label: say('action.record-answer.note'),
    value: typed.get('note') ?? '',
  });
}
