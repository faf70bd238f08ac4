import { html } from 'hono/html';
import { allTopics, type Topic } from '../../content/topics.ts';
import { finished } from './markup.ts';
import { markedWords } from './marked-words.ts';
import { pageUrl } from './paths.ts';
import type { SearchWords } from './search-words.ts';

/** An article as a result shows it. */
export interface SearchedArticle {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly topic: string;
}

/** What a search came to, whoever found it: the handler, or the engine in the browser. */
export interface SearchAnswer {
  readonly query: string;
  /** The topic that was asked for; unset: all. */
  readonly topic: Topic | undefined;
  /** Those that are shown, best first. */
  readonly articles: readonly SearchedArticle[];
  /** How many there are. */
  readonly count: number;
  /** The topics in which there are any. */
  readonly topics: readonly string[];
  /** What comes nearest when there are none. */
  readonly near: readonly SearchedArticle[];
  /** Whether a printed word is one of those that were searched for. */
  readonly isMatch: (printed: string) => boolean;
}

/** Results as they stand in the page; the first links to articles are the results, best first. */
export function resultsMarkup(words: SearchWords, answer: SearchAnswer): string {
  const { query, articles, near, count } = answer;
  const [before = '', after = ''] = words.heading;
  return finished(html`<h2>${before}<bdi>${query}</bdi>${after}</h2>
    <p class="count">${words.counts[count] ?? words.many}</p>
    ${topicLinks(words, answer)}
    ${count > articles.length ? html`<p>${words.shown}</p>` : ''}
    ${articles.length > 0 ? resultList(words, articles, answer) : html`<p>${words.none}</p>`}
    ${near.length > 0 ? html`<h3>${words.near}</h3>${resultList(words, near, answer)}` : ''}
    <p><a href="${pageUrl(words.locale, 'contact/')}?${carried({ message: query })}">${words.write}</a></p>`);
}

function topicLinks(words: SearchWords, { query, topic, topics }: SearchAnswer) {
  const shown = allTopics.filter((one) => topics.includes(one) || one === topic);
  if (shown.length < 2 && topic === undefined) return '';
  const link = (name: string, to?: Topic) => {
    const href = `${pageUrl(words.locale, 'search/')}?${carried({ q: query, topic: to })}`;
    const current = to === topic ? html` aria-current="true"` : '';
    return html`<li><a href="${href}"${current}>${name}</a></li>`;
  };
  return html`<nav class="narrow" aria-label="${words.narrow}"><ul>
    ${link(words.allTopics)} ${shown.map((one) => link(words.topics[one], one))}
  </ul></nav>`;
}

function resultList(
  { topics }: SearchWords,
  articles: readonly SearchedArticle[],
  { isMatch }: SearchAnswer,
) {
  return html`<ol class="results">
    ${articles.map(
      ({ title, summary, topic, url }) => html`<li>
        <a href="${url}">${markedWords(title, isMatch)}</a>
        <p>${markedWords(summary, isMatch)}</p>
        <p class="about">${topics[topic as Topic]}</p>
      </li>`,
    )}
  </ol>`;
}

/** Words and topic in an address, spelt so that they come back as they were typed. */
function carried(fields: Record<string, string | undefined>): string {
  return Object.entries(fields)
    .flatMap(([name, value]) =>
      value ? `${name}=${encodeURIComponent(value.toWellFormed())}` : [],
    )
    .join('&');
}
