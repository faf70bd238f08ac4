import type { Context } from 'hono';
import type { PhraseKey } from '../../content/en/phrases.ts';
import type { Locale } from '../../content/locales.ts';
import { contactMain, contactTitle, type ContactPage } from '../../src/contact/contact-page.ts';
import type { TypedFields } from '../../src/contact/fields.ts';
import { promisedDay } from '../../src/page/promised-day.ts';
import { servicePromise } from '../../content/promise.ts';
import { dueDate } from '../../src/promise/due-date.ts';
import type { RequestFacts, RouteParts } from './app-parts.ts';
import { newFormToken, readFormToken } from './form-token.ts';
import type { SentForm } from './sent-form.ts';
import { finished } from '../../src/page/markup.ts';

type FormStatus = 200 | 403 | 422 | 429 | 500 | 503;

type FormPage = Omit<ContactPage, 't' | 'replyIfSentNow'>;

/**
 * Kept by nobody but the browser: with `no-store` it would forget what was typed by the time that
 * somebody comes back from an article.
 */
export const keptByBrowser = 'private, no-cache';

/** The contact page with everything typed in place. */
export async function showForm(
  parts: RouteParts,
  c: Context<RequestFacts>,
  status: FormStatus,
  shown: FormPage,
) {
  const locale = c.get('locale');
  const t = parts.phrases[locale];
  const page = { ...shown, t, replyIfSentNow: replyIfSentNow(parts, locale) };
  c.header('Cache-Control', keptByBrowser);
  const title = contactTitle(page);
  const main = contactMain(page);
  return c.html(await parts.frames.remade({ locale, title, main, path: 'contact/' }), status);
}

/** The same form again: its own token where we made it, so that a visit stays one visit. */
export function showAgain(
  parts: RouteParts,
  c: Context<RequestFacts>,
  status: FormStatus,
  form: SentForm,
  page: FormPage,
) {
  const isOurs = readFormToken(parts.signer, form.token) !== undefined;
  const token = isOurs ? form.token : newFormToken(parts.signer, parts.now());
  return showForm(parts, c, status, { ...page, typed: form.typed, token });
}

/** Why the form could not be taken, with another way to reach the team. */
export function refusal(
  parts: RouteParts,
  locale: Locale,
  phrase: 'refusal.origin' | 'refusal.too-many' | 'refusal.store' | 'fault',
  values?: Record<string, number>,
): { title: string; text: string } {
  const t = parts.phrases[locale];
  const otherWay = t('refusal.other-way', { email: parts.settings.mailReplyTo });
  return { title: t(`${phrase}.title` as PhraseKey), text: `${t(phrase, values)} ${otherWay}` };
}

/** When a reply is due if the form is sent now; nothing past the calendar. */
export function replyIfSentNow(parts: RouteParts, locale: Locale): string {
  const t = parts.phrases[locale];
  const workingDays = servicePromise.replyWithinWorkingDays.form;
  const due = dueDate(parts.calendar, parts.now(), workingDays);
  return due.ok ? finished(promisedDay(t, t('form.if-sent-now'), due)) : '';
}

/** Fields carried into the form by a link, so that nobody has to type them twice. */
export function carriedFields(query: Record<string, string>): Partial<TypedFields> {
  return { topic: query.topic ?? '', message: query.message ?? '' };
}
