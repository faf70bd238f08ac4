import { findArticles } from '../search/find-articles.ts';
import { loadPagefind } from './load-pagefind.ts';
import { showResultsIn, type SearchPhrases } from './show-results.ts';

const wait = 200;
const form = document.querySelector<HTMLFormElement>('.search-form');
const input = form?.querySelector<HTMLInputElement>('input');
const place = document.querySelector('#results');
const told = document.querySelector<HTMLMetaElement>('meta[name="search-phrases"]');

if (form && input && place && told) {
  startSearch(form, input, place, JSON.parse(told.content) as SearchPhrases);
}

/** Answers while somebody types; when the engine cannot be had, the form asks the handler instead. */
function startSearch(
  form: HTMLFormElement,
  input: HTMLInputElement,
  place: Element,
  phrases: SearchPhrases,
) {
  const options = { locale: document.documentElement.lang, limit: phrases.counts.length - 1 };
  const isSearchPage = new URL(form.action).pathname === location.pathname;
  const show = showResultsIn(place, phrases);
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function search() {
    const query = input.value.trim();
    if (isSearchPage) rememberInAddress(query);
    const found = query === '' ? [] : await findArticles(await loadPagefind(), query, options);
    if (query === input.value.trim()) show(found, query);
  }

  input.addEventListener('focus', () => void loadPagefind().catch(ignore), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search().catch(ignore), wait);
  });
  if (!isSearchPage) return;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search().catch(() => {
      form.submit();
    });
  });
  // A static host answers nothing itself; where the handler has, its results stay until typing.
  const asked = new URLSearchParams(location.search).get('q');
  if (asked && place.childElementCount === 0) {
    input.value = asked;
    void search().catch(ignore);
  }
}

function rememberInAddress(query: string) {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
}

function ignore() {
  // The form itself still works.
}
