import { html } from 'hono/html';
import type { Phrases } from '../wording/phrases.ts';
import { finished } from './markup.ts';
import { meantList, type MeantList } from './meant-list.ts';
import { pageUrl } from './paths.ts';
import { searchForm } from './search-page.ts';

/** Everything inside `<main>` of a page that is not there, built or made by the handler. */
export function notFoundMain(t: Phrases, meant: MeantList): string {
  return finished(html`<h1>${t('not-found.title')}</h1>
    <p class="lede">${t('not-found')}</p>
    ${meantList(t, meant)}
    <p>${t('not-found.next')}</p>
    ${searchForm({ t })}
    <p class="actions">
      <a class="button secondary" href="${pageUrl(t.locale, 'help/')}">${t('nav.help')}</a>
      <a class="button secondary" href="${pageUrl(t.locale, 'contact/')}">${t('nav.contact')}</a>
    </p>`);
}
