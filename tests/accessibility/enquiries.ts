import type { Locale } from '../../content/locales.ts';
import { createDelayMail } from '../../server/emails/delay-mail.ts';
import { delayEnquiry } from '../../server/enquiries/delay-enquiry.ts';
import { moveComplaint } from '../../server/enquiries/move-complaint.ts';
import { answeredUrl } from '../../server/web/enquiry-links.ts';
import { filledIn, type TestApp } from '../support/app.ts';

const article = 'change-or-cancel-subscription';
let members = 0;

/** A message that the article about cancelling answers, in a locale's own words. */
export function answerableMessage({ parts }: TestApp, locale: Locale): string {
  const { title, summary } = parts.articles[locale].byId.get(article)!;
  return `${title}. ${summary}`;
}

/** Words that no article has, in letters of any language. */
export const unanswerable = 'zzzz qqqq xxxx';

/** An enquiry that somebody has written, by its id. */
export async function written(
  app: TestApp,
  locale: Locale,
  fields: Partial<typeof filledIn> = {},
): Promise<string> {
  members += 1;
  const message = answerableMessage(app, locale);
  const typed = { ...filledIn, email: `${members}@member.example`, message, ...fields };
  const answer = await app.post(`/${locale}/contact/`, typed);
  const token = answer.headers.get('location')?.split('/').at(-1) ?? '';
  const id = app.parts.signer.verify('receipt', token);
  if (id === undefined) throw new Error(`Cannot write a message: ${answer.status}`);
  return id;
}

/** One about which its member was told that it takes longer. */
export async function delayed(app: TestApp, locale: Locale): Promise<string> {
  const id = await written(app, locale);
  const parts = { ...app.parts, noticeFor: createDelayMail(app.parts) };
  const delay = { day: Temporal.PlainDate.from('2026-12-02'), reason: 'closer-look' } as const;
  const moved = await delayEnquiry(parts, id, mover(app), delay);
  if (!moved.ok) throw new Error(`Cannot delay: ${moved.refusal}`);
  return id;
}

/** One that a person has replied to. */
export async function replied(app: TestApp, locale: Locale): Promise<string> {
  const id = await written(app, locale);
  const closed = { state: 'answered', outcome: 'replied', closed_at: '2026-11-25T09:30:00.000Z' };
  await app.store.db.updateTable('enquiry').set(closed).where('id', '=', id).execute();
  return id;
}

/** One of which its member said that an article answered it. */
export async function selfAnswered(app: TestApp, locale: Locale): Promise<string> {
  const id = await written(app, locale);
  await app.post(new URL(answeredUrl(app.parts, locale, id)).pathname, { article });
  return id;
}

/** A complaint that has come as far as its outcome. */
export async function decidedComplaint(app: TestApp, locale: Locale): Promise<string> {
  const id = await written(app, locale, { topic: 'complaint' });
  await moveComplaint(app.store, id, mover(app), 'outcome');
  return id;
}

function mover(app: TestApp) {
  return { actor: 'alice@team.example', at: app.parts.now() };
}
