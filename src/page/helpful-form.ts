import { html } from 'hono/html';
import type { Phrases } from '../wording/phrases.ts';
import { finished } from './markup.ts';
import { pageUrl } from './paths.ts';

/** The names of the article form's fields. */
export const helpfulFields = { helpful: 'helpful', token: 'for' } as const;

/** What a reader can say of an article. */
export type Helpful = 'yes' | 'no';

/**
 * "Was this helpful?" under an article: two buttons that post to the article's own address. `token`
 * is that of the enquiry which a reader came from, so that it is still there afterwards.
 */
export function helpfulForm(t: Phrases, url: string, token?: string): string {
  const { helpful } = helpfulFields;
  const came =
    token === undefined
      ? ''
      : html`<input type="hidden" name="${helpfulFields.token}" value="${token}" />`;
  return finished(html`<form method="post" action="${url}" class="helpful">
    <h2>${t('helpful.question')}</h2>
    ${came}
    <div class="actions">
      <button class="button secondary" name="${helpful}" value="yes">${t('helpful.yes')}</button>
      <button class="button secondary" name="${helpful}" value="no">${t('helpful.no')}</button>
    </div>
  </form>`);
}

/** What stands in the form's place once it was used. */
export function helpfulThanks(t: Phrases, helpful: Helpful): string {
  if (helpful === 'yes') return finished(html`<p role="status">${t('helpful.thanks')}</p>`);
  return finished(html`<p role="status">
    ${t('helpful.thanks-no')}
    <a href="${pageUrl(t.locale, 'contact/')}">${t('nav.contact')}</a>
  </p>`);
}
