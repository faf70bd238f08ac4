import { html } from 'hono/html';
import { delayReasons } from '../../../content/delays.ts';
import { sourceLocale } from '../../../content/locales.ts';
import { createDelayMail } from '../../emails/delay-mail.ts';
import { canBeMailed } from '../../enquiries/can-be-mailed.ts';
import { delayEnquiry } from '../../enquiries/delay-enquiry.ts';
import { doneBy, type ActionView, type DeskAction } from '../desk-action.ts';
import { lineField, selectField } from '../fields.ts';
import { londonMoment } from '../moments.ts';
import { dayTyped } from '../typed-moment.ts';
import { say } from '../words.ts';

/** A reply will take longer: a new working day, and a reason that exists in every language. */
export const delayAction: DeskAction = {
  name: 'delay',
  words: { title: 'action.delay', button: 'action.delay.button', done: 'action.delay.done' },
  isOffered: ({ state }) => state === 'open',
  fields: async (view) => html`${await present(view)} ${dayField(view)} ${reasonField(view)}`,
  perform: async (parts, { enquiry, mover, typed }) => {
    const day = dayTyped(typed.get('day') ?? '');
    if (day === undefined) return { ok: false, refusal: 'action.delay.day.missing', field: 'day' };
    const reason = delayReasons.find((known) => known === typed.get('reason'));
    if (reason === undefined) {
      return { ok: false, refusal: 'action.delay.reason.missing', field: 'reason' };
    }
    const noticeFor = createDelayMail(parts);
    const done = doneBy(
      await delayEnquiry({ ...parts, noticeFor }, enquiry.id, mover, { day, reason }),
    );
    const isAboutDay = done.ok === false && /not-(a|after|later)/.test(done.refusal);
    return isAboutDay ? { ...done, field: 'day' } : done;
  },
};

/** When a reply is expected now, and whether a mail can tell the member otherwise. */
async function present({ parts, enquiry }: ActionView) {
  const { id, expected } = enquiry;
  const isMailed = await canBeMailed(parts.store, id);
  return html`${
    expected === undefined
      ? ''
      : html`<p>${say('action.delay.present', { at: londonMoment(expected.at) })}</p>`
  }
    <p class="hint">${say(isMailed ? 'action.delay.mailed' : 'action.delay.not-mailed')}</p>`;
}

function dayField({ typed, problemOf }: ActionView) {
  return lineField({
    name: 'day',
    id: 'delay-day',
    type: 'date',
    label: say('action.delay.day'),
    hint: say('action.delay.day.hint'),
    value: typed.get('day') ?? '',
    problem: problemOf('day'),
  });
}

function reasonField({ parts, typed, problemOf }: ActionView) {
  const t = parts.phrases[sourceLocale];
  return selectField({
    name: 'reason',
    id: 'delay-reason',
    label: say('action.delay.reason'),
    value: typed.get('reason') ?? '',
    problem: problemOf('reason'),
    options: [
      { value: '', label: say('action.choose') },
      ...delayReasons.map((value) => ({ value, label: t(`delay.reason.${value}`) })),
    ],
  });
}
