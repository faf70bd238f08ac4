import { html } from 'hono/html';
import { offeredUrl, type Offer } from './offered-url.ts';

export interface SuggestedArticle {
  title: string;
  summary: string;
  url: string;
}

/**
 * Articles that may answer, best first, each link saying where it was offered. A new tab keeps a
 * form that is being written.
 */
export function suggestionList(
  articles: readonly SuggestedArticle[],
  { newTab = false, ...offer }: Offer & { newTab?: boolean },
) {
  const target = newTab ? html` target="_blank" rel="noopener"` : '';
  return html`<ul class="suggestions">
    ${articles.map(
      ({ title, summary, url }) =>
        html`<li class="suggestion"><a href="${offeredUrl(url, offer)}"${target}>${title}</a><p>${summary}</p></li>`,
    )}
  </ul>`;
}
