import { html } from 'hono/html';

export interface SuggestedArticle {
  title: string;
  summary: string;
  url: string;
}

/** Articles that may answer, best first. A new tab keeps a form that is being written. */
export function suggestionList(
  articles: readonly SuggestedArticle[],
  { newTab }: { newTab: boolean },
) {
  const target = newTab ? html` target="_blank" rel="noopener"` : '';
  return html`<ul class="suggestions">
    ${articles.map(
      ({ title, summary, url }) =>
        html`<li class="suggestion"><a href="${url}"${target}>${title}</a><p>${summary}</p></li>`,
    )}
  </ul>`;
}
