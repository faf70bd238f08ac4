import { html } from 'hono/html';
import { sourceLocale } from '../../content/locales.ts';
import type { NamedArticle } from '../emails/answer-mail.ts';
import type { Enquiry } from '../enquiries/enquiry.ts';
import type { ActionView } from './desk-action.ts';
import type { DeskParts } from './desk-parts.ts';
import { checkField } from './fields.ts';
import { say } from './words.ts';

/** An article in the member's language, which the team picks by its English name. */
export interface OfferedArticle extends NamedArticle {
  id: string;
  /** Its title as the team reads it. */
  englishTitle: string;
  isSuggested: boolean;
}

/** The articles that the member's language has, those suggested for the message first. */
export function offeredArticles(
  { articles, settings }: DeskParts,
  { locale, suggestedArticles }: Enquiry,
): OfferedArticle[] {
  const inEnglish = articles[sourceLocale].byId;
  const offered = [...articles[locale].byId.values()].map(({ id, title, url }) => ({
    id,
    title,
    url: settings.publicOrigin + url,
    englishTitle: inEnglish.get(id)?.title ?? title,
    isSuggested: suggestedArticles.includes(id),
  }));
  const place = ({ id }: OfferedArticle) => suggestedArticles.indexOf(id);
  const suggested = offered.filter(({ isSuggested }) => isSuggested);
  const others = offered.filter(({ isSuggested }) => !isSuggested);
  return [...suggested.toSorted((one, other) => place(one) - place(other)), ...others];
}

/** Links that can be added to an answer by ticking them. */
export function articleChoices({ parts, enquiry, typed }: ActionView) {
  const ticked = typed.getAll('article');
  const check = ({ id, englishTitle }: OfferedArticle) =>
    checkField({
      name: 'article',
      id: `answer-article-${id}`,
      value: id,
      label: englishTitle,
      isChecked: ticked.includes(id),
    });
  const offered = offeredArticles(parts, enquiry);
  const isNear = ({ id, isSuggested }: OfferedArticle) => isSuggested || ticked.includes(id);
  return html`<fieldset>
    <legend>${say('action.answer.articles')}</legend>
    <p class="hint">${say('action.answer.articles.hint')}</p>
    ${offered.filter(isNear).map(check)}
    <details class="quiet">
      <summary>${say('action.answer.articles.others')}</summary>
      ${offered.filter((article) => !isNear(article)).map(check)}
    </details>
  </fieldset>`;
}

/** The articles that were ticked, in the order in which they were offered. */
export function articlesTicked(parts: DeskParts, enquiry: Enquiry, typed: URLSearchParams) {
  const ticked = typed.getAll('article');
  return offeredArticles(parts, enquiry).filter(({ id }) => ticked.includes(id));
}
