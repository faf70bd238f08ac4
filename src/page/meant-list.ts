import { html } from 'hono/html';
import type { Phrases } from '../wording/phrases.ts';
import { offeredUrl, type Place } from './offered-url.ts';
import type { SuggestedArticle } from './suggestion-list.ts';

/** Articles where something was not found: those that may be meant, or some to start with. */
export interface MeantList {
  areMeant: boolean;
  articles: readonly SuggestedArticle[];
  /** Where the links say that they were offered; the built page's say nothing. */
  from?: Place;
}

/** "Did you mean one of these?", or articles to start with; nothing where there are none. */
export function meantList(t: Phrases, { areMeant, articles, from }: MeantList) {
  if (articles.length === 0) return '';
  const address = (url: string) => (from === undefined ? url : offeredUrl(url, { from }));
  return html`<h2>${t(areMeant ? 'meant.title' : 'meant.first-articles')}</h2>
    <ul class="plain">
      ${articles.map(({ title, url }) => html`<li><a href="${address(url)}">${title}</a></li>`)}
    </ul>`;
}
