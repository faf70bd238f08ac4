interface Suggestion {
  id: string;
  title: string;
  summary: string;
  url: string;
}

const wait = 400;
/** From three words; the handler knows which of them say something, and waits for three of those. */
const enough = 3;
const message = document.querySelector<HTMLTextAreaElement>('#message');
const place = document.querySelector<HTMLElement>('#suggestions');
/** Where the form goes, the handler is; that may be another host than the page's. */
const endpoint = new URL('/api/suggestions', message?.form?.action ?? location.href);

if (message && place) offerSuggestions(message, place);

/** Shows articles below the message while it is written; when anything fails, the form is just a form. */
function offerSuggestions(message: HTMLTextAreaElement, place: HTMLElement) {
  const { locale = '', title = '', introduction = '', ...words } = place.dataset;
  const seen = new Set<string>();
  const announced = ['', words['one'], words['two'], words['three']];
  const status = make('p', { role: 'status', className: 'visually-hidden' });
  const shown = make('div', { className: 'notice', hidden: true });
  const list = make('ul', { className: 'suggestions' });
  shown.append(make('h2', { textContent: title }), make('p', { textContent: introduction }), list);
  place.append(status, shown);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let request = new AbortController();
  let asked = '';
  let offered = '';

  async function suggest() {
    const q = message.value.trim();
    if (q === asked) return;
    request.abort();
    request = new AbortController();
    asked = q;
    const fields = { locale, q, from: 'writing', seen: [...seen].join(' ') };
    show(wordsIn(q) >= enough ? await ask(fields, request.signal) : []);
  }

  function show(suggestions: Suggestion[]) {
    const ids = suggestions.map(({ id }) => id).join(' ');
    // Nothing moves from under a key or a finger that has reached the list already.
    if (ids === offered || list.contains(document.activeElement)) return;
    offered = ids;
    // A page that gets shorter could scroll, and take the field away from under the caret.
    place.style.minBlockSize = `${place.offsetHeight}px`;
    for (const { id } of suggestions) seen.add(id);
    shown.hidden = suggestions.length === 0;
    status.textContent = announced[suggestions.length] ?? '';
    list.replaceChildren(...suggestions.map(listItem));
  }

  function suggestSoon() {
    clearTimeout(timer);
    timer = setTimeout(() => void suggest().catch(() => undefined), wait);
  }

  message.addEventListener('input', suggestSoon);
  // What came back after a reload is offered articles again, unless the page itself did so.
  if (message.value && !document.querySelector('main > section .suggestions')) suggestSoon();
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0;
}

async function ask(fields: Record<string, string>, signal: AbortSignal): Promise<Suggestion[]> {
  const body = new URLSearchParams(fields);
  const response = await fetch(endpoint, { method: 'POST', body, signal });
  if (!response.ok) return [];
  const { suggestions } = (await response.json()) as { suggestions: Suggestion[] };
  return suggestions.slice(0, 3);
}

function listItem({ title, summary, url }: Suggestion): Element {
  const item = make('li', { className: 'suggestion' });
  const href = `${url}?from=writing`;
  const link = make('a', { href, target: '_blank', rel: 'noopener', textContent: title });
  item.append(link, make('p', { textContent: summary }));
  return item;
}

/** Here once more than in the search, because a shared module would be a request of its own. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
