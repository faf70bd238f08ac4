import { rememberInAddress } from './search-address.ts';

const wait = 200;
const form = document.querySelector<HTMLFormElement>('.search-form');
const input = form?.querySelector<HTMLInputElement>('input');
const place = document.querySelector('#results');

if (form && input && place) startSearch(form, input, place);

/**
 * Answers while somebody types: the handler does, or where there is none the engine of the built
 * site; when neither can be had, the form is sent as without script. Nothing is fetched before.
 */
function startSearch(form: HTMLFormElement, input: HTMLInputElement, place: Element) {
  const status = Object.assign(document.createElement('p'), { className: 'visually-hidden' });
  status.setAttribute('role', 'status');
  place.before(status);
  const isSearchPage = new URL(form.action).pathname === location.pathname;
  const asked = new URLSearchParams(location.search);
  let topic = asked.get('topic') ?? undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function search() {
    const query = input.value.trim();
    if (isSearchPage) rememberInAddress(query, topic);
    const results = query === '' ? '' : await resultsFor(query, topic);
    if (query !== input.value.trim()) return;
    // Our own markup, in which every text was escaped.
    place.innerHTML = results;
    // Only the count is read out; the list waits for its reader.
    status.textContent = place.querySelector('.count')?.textContent ?? '';
  }

  input.addEventListener('input', () => {
    // Other words, another search: in all topics again.
    topic = undefined;
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
  const query = asked.get('q');
  if (query && place.childElementCount === 0) {
    input.value = query;
    void search().catch(ignore);
  }
}

/** A page says that we are open or closed only where the handler served it. */
let isAlone = document.querySelector('.opening') === null;

async function resultsFor(query: string, topic: string | undefined): Promise<string> {
  const results = isAlone ? undefined : await askHandler(query, topic).catch(ignore);
  if (results !== undefined) return results;
  const { searchHere } = await import('./search-here.ts');
  const found = await searchHere(query, topic);
  // From now on nobody else is asked: what did not answer once will not answer the next letter.
  isAlone = true;
  return found;
}

/** The words go in the body, so that they stay out of addresses and logs. */
async function askHandler(q: string, topic = ''): Promise<string | undefined> {
  const body = new URLSearchParams({ locale: document.documentElement.lang, q, topic });
  const response = await fetch('/api/search', { method: 'POST', body });
  return response.ok ? response.text() : undefined;
}

function ignore() {
  // The form itself still works.
  return undefined;
}
