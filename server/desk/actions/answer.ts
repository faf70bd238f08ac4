import { html } from 'hono/html';
import { isBlank, normaliseText } from '../../../src/contact/typed-text.ts';
import { answerMail } from '../../emails/answer-mail.ts';
import { answerEnquiry, isAnswerable } from '../../enquiries/answer-enquiry.ts';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import { articleChoices, articlesTicked } from '../article-choices.ts';
import { doneBy, type ActionView, type DeskAction, type Done } from '../desk-action.ts';
import { textField } from '../fields.ts';
import { say } from '../words.ts';
import { savedReplyFields, withSavedReply } from './answer-replies.ts';

/** A reply by mail, signed by the team, in a frame in the member's language. */
export const answerAction: DeskAction = {
  name: 'answer',
  words: { title: 'action.answer', button: 'action.answer.button', done: 'action.answer.done' },
  isOffered: (enquiry) => isAnswerable(enquiry) && enquiry.email !== '',
  fields: (view) => html`${savedReplyFields(view)} ${answerField(view)} ${articleChoices(view)}`,
  perform: async (parts, { enquiry, mover, typed }) => {
    if (typed.get('step') === 'add-reply') {
      return { ok: 'again', typed: withSavedReply(parts, enquiry, typed) };
    }
    const text = normaliseText(typed.get('answer') ?? '').trim();
    const problem = problemOf(text);
    if (problem !== undefined) return problem;
    const articles = articlesTicked(parts, enquiry, typed);
    const lines = articles.map(({ title, url }) => `${title}: ${url}`);
    return doneBy(
      await answerEnquiry(parts.store, enquiry.id, mover, {
        text: [text, ...(lines.length === 0 ? [] : [lines.join('\n')])].join('\n\n'),
        articles: articles.map(({ id }) => id),
        mailFor: (current, threadedOn) =>
          answerMail(parts, current, { text, articles, threadedOn }),
      }),
    );
  },
};

/** About as long as a member's own message may be, twice. */
const answerAtMost = 10_000;

function problemOf(text: string): Done | undefined {
  if (isBlank(text)) return { ok: false, refusal: 'action.answer.missing', field: 'answer' };
  if ([...text].length <= answerAtMost) return undefined;
  const values = { limit: answerAtMost };
  return { ok: false, refusal: 'action.answer.too-long', values, field: 'answer' };
}

function answerField({ enquiry, typed, problemOf }: ActionView) {
  return textField({
    name: 'answer',
    id: 'answer-text',
    label: say('action.answer.text'),
    hint: say('action.answer.hint', { to: addressee(enquiry) }),
    value: typed.get('answer') ?? '',
    problem: problemOf('answer'),
    rows: 12,
  });
}

function addressee({ name, email }: Enquiry): string {
  return name === '' ? email : `${name}, ${email}`;
}
