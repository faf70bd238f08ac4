import { html, raw } from 'hono/html';
import { servicePromise } from '../../content/promise.ts';
import { region } from '../page/regions.ts';
import { suggestionList, type SuggestedArticle } from '../page/suggestion-list.ts';
import { openingHours, replyWithin } from '../wording/promise-wording.ts';
import { contactForm, type ContactForm } from './contact-form.ts';
import { nothingTyped } from './fields.ts';
import type { Problem } from './problem.ts';
import { finished } from '../page/markup.ts';

export interface ContactPage extends Partial<ContactForm> {
  t: ContactForm['t'];
  /** Articles found by "Look for an answer first"; none asked for when absent. */
  articles?: readonly SuggestedArticle[];
  /** Why the handler could not take the form, in words. */
  refusal?: { title: string; text: string };
  /** When a reply is due if the form is sent now, as the handler knows it. */
  replyIfSentNow?: string;
}

/** Everything inside `<main>` of the contact page, the same on the built page and the handler's. */
export function contactMain(page: ContactPage): string {
  const { t, typed = nothingTyped, problems = [], token, apiOrigin } = page;
  const within = replyWithin(t, servicePromise.replyWithinWorkingDays.form);
  return finished(html`${errorSummary(page, problems)}
    <h1>${t('form.title')}</h1>
    <p class="lede">${t('form.introduction', { within })}</p>
    ${raw(region('reply-if-sent-now', page.replyIfSentNow))}
    <p class="hours"><strong>${t('site.label', { label: t('form.hours') })}</strong> ${openingHours(t)}</p>
    ${articlesFirst(page)} ${contactForm({ t, typed, problems, token, apiOrigin })}`);
}

/** The title of the page, which begins with "Error:" when something has to be mended. */
export function contactTitle({ t, problems = [], refusal }: ContactPage): string {
  const title = refusal?.title ?? t('form.title');
  return problems.length > 0 ? `${t('form.error-prefix')} ${title}` : title;
}

/** What has to be mended, above the heading; it takes the focus when the page opens. */
export function errorSummary(
  { t, refusal }: Pick<ContactPage, 't' | 'refusal'>,
  problems: readonly Problem[],
) {
  if (refusal === undefined && problems.length === 0) return '';
  return html`<div class="error-summary" role="alert" tabindex="-1" autofocus>
    <h2>${refusal?.title ?? t('form.problems')}</h2>
    ${refusal === undefined ? '' : html`<p>${refusal.text}</p>`}
    ${problems.length === 0 ? '' : html`<ul>${problems.map((problem) => problemLink(t, problem))}</ul>`}
  </div>`;
}

function problemLink(t: ContactPage['t'], { field, phrase, values }: Problem) {
  return html`<li><a href="#${field}">${t(phrase, values)}</a></li>`;
}

function articlesFirst({ t, articles }: ContactPage) {
  if (articles === undefined) return '';
  if (articles.length === 0) {
    return html`<div class="notice" role="status" tabindex="-1" autofocus>
      <p>${t('form.suggestions.none')}</p>
    </div>`;
  }
  return html`<section class="notice" aria-labelledby="articles-title" tabindex="-1" autofocus>
    <h2 id="articles-title">${t('form.suggestions')}</h2>
    <p>${t('form.suggestions.introduction')}</p>
    ${suggestionList(articles, { newTab: true, from: 'look-first' })}
    <p>${t('form.send-anyway')}</p>
  </section>`;
}
