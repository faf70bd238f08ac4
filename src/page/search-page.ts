import { html } from 'hono/html';
import type { Phrases } from '../wording/phrases.ts';
import { meantList, type MeantList } from './meant-list.ts';
import { pageUrl } from './paths.ts';
import type { SuggestedArticle } from './suggestion-list.ts';
import { finished } from './markup.ts';

export interface SearchPage {
  t: Phrases;
  query?: string;
  /** What the handler found; absent on the built page, where the page's script looks. */
  results?: readonly SuggestedArticle[];
  /** What the handler offers where it found nothing. */
  meant?: MeantList;
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
  const { t } = page;
  return finished(html`<h1>${t('search.title')}</h1>
    ${searchForm(page)}
    <div id="results">${resultsMarkup(page)}</div>`);
}

function resultsMarkup({ t, query, results, meant }: SearchPage) {
  if (results === undefined || query === undefined) return '';
  const count = t('search.results', { count: results.length });
  return html`<h2>${t('search.for', { query })}</h2>
    <p>${count}</p>
    ${results.length === 0 ? html`<p>${t('search.none')}</p>` : resultList(results)}
    ${meant === undefined ? '' : meantList(t, meant)}
    <p><a href="${pageUrl(t.locale, 'contact/')}?message=${encodeURIComponent(query)}">${t('search.write')}</a></p>`;
}

function resultList(results: readonly SuggestedArticle[]) {
  return html`<ol class="results">
    ${results.map(
      ({ title, summary, url }) => html`<li><a href="${url}">${title}</a><p>${summary}</p></li>`,
    )}
  </ol>`;
}
