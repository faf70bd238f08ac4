import {
  findArticles,
  searchOptions,
  type FoundArticle,
  type Pagefind,
} from '../search/find-articles.ts';

/** What the page says of results, worded at build: counts from none up to the most that are shown. */
interface SearchPhrases {
  counts: string[];
  none: string;
  write: string;
  contact: string;
}

const locale = document.documentElement.lang;
const form = document.querySelector<HTMLFormElement>('.search-form');
const input = form?.querySelector<HTMLInputElement>('input');
const results = document.querySelector('#results');
const told = document.querySelector<HTMLMetaElement>('meta[name="search-phrases"]');

if (form && input && results && told) {
  startSearch(form, input, results, JSON.parse(told.content) as SearchPhrases);
}

function startSearch(
  form: HTMLFormElement,
  input: HTMLInputElement,
  results: Element,
  phrases: SearchPhrases,
) {
  const isSearchPage = new URL(form.action).pathname === location.pathname;
  // Only the count is read out; the list waits until the reader goes to it.
  const count = make('p', { role: 'status' });
  results.removeAttribute('aria-live');
  results.before(count);

  let pagefind: Promise<Pagefind> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = '';
  const engine = () => (pagefind ??= loadPagefind());

  async function search() {
    const query = input.value.trim();
    latest = query;
    if (isSearchPage) rememberInAddress(query);
    const found = query && (await findArticles(await engine(), query, { locale, limit }));
    if (latest !== query) return;
    count.textContent = found ? (phrases.counts[found.length] ?? '') : '';
    results.replaceChildren(...(found ? resultNodes(found, query, phrases) : []));
  }
  const limit = phrases.counts.length - 1;
  const submitInstead = () => {
    form.submit();
  };

  input.addEventListener('focus', () => void engine().catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search().catch(() => undefined), 200);
  });
  form.addEventListener('submit', (event) => {
    if (!isSearchPage) return;
    event.preventDefault();
    clearTimeout(timer);
    search().catch(submitInstead);
  });

  // A static host answers nothing itself; where the handler has, its results stay until typing.
  const asked = new URLSearchParams(location.search).get('q');
  if (isSearchPage && asked && results.childElementCount === 0) {
    input.value = asked;
    void search().catch(() => undefined);
  }
}

async function loadPagefind(): Promise<Pagefind> {
  // Written beside the site after it is built, so the bundler must not look for it.
  const path = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind & {
    options: (options: typeof searchOptions) => Promise<void>;
  };
  await pagefind.options(searchOptions);
  return pagefind;
}

function rememberInAddress(query: string) {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
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
