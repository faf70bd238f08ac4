import { html, raw } from 'hono/html';
import type { Phrases } from '../wording/phrases.ts';
import { finished } from './markup.ts';
import { pageUrl } from './paths.ts';

export interface SearchPage {
  t: Phrases;
  query?: string;
  /** What the handler found, as `resultsMarkup` prints it; absent on the built page. */
  results?: string;
}

/** The search field, the same on the home page and the search page. */
export function searchForm({ t, query = '' }: SearchPage) {
  return html`<form class="search-form" role="search" action="${pageUrl(t.locale, 'search/')}">
    <label for="q">${t('search.label')}</label>
    <div class="search-line">
      <input id="q" name="q" type="search" value="${query}" autocomplete="off" dir="auto" />
      <button class="button">${t('search.button')}</button>
    </div>
  </form>`;
}

/** Everything inside `<main>` of the search page; its first links to articles are the results. */
export function searchMain(page: SearchPage): string {
  return finished(html`<h1>${page.t('search.title')}</h1>
    ${searchForm(page)}
    <div id="results">${raw(page.results ?? '')}</div>`);
}
