import type { FoundArticle } from '../search/find-articles.ts';

/** What the page says of results, worded at build: counts from none up to the most that are shown. */
export interface SearchPhrases {
  counts: string[];
  none: string;
  write: string;
  contact: string;
}

export type ShowResults = (found: FoundArticle[], query: string) => void;

/** Prints results into their place. Only the count is read out; the list waits for its reader. */
export function showResultsIn(place: Element, phrases: SearchPhrases): ShowResults {
  const count = make('p', { role: 'status' });
  place.removeAttribute('aria-live');
  place.before(count);
  return (found, query) => {
    count.textContent = query === '' ? '' : (phrases.counts[found.length] ?? '');
    place.replaceChildren(...(query === '' ? [] : resultNodes(found, query, phrases)));
  };
}

function resultNodes(found: FoundArticle[], query: string, phrases: SearchPhrases): Element[] {
  const list = make('ol', { className: 'results' });
  list.append(...found.map(resultItem));
  const write = make('p');
  const href = `${phrases.contact}?message=${encodeURIComponent(query)}`;
  write.append(make('a', { href, textContent: phrases.write }));
  return [found.length > 0 ? list : make('p', { textContent: phrases.none }), write];
}

function resultItem({ url, title, summary }: FoundArticle): Element {
  const item = make('li');
  item.append(make('a', { href: url, textContent: title }), make('p', { textContent: summary }));
  return item;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
