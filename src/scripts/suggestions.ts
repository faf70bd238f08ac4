interface Suggestion {
  title: string;
  summary: string;
  url: string;
}

const wait = 400;
/** From three words long enough to say something; the handler knows better which of them do. */
const enough = /(?:[\p{L}\p{M}]{4,}.*?){3}/su;
const message = document.querySelector<HTMLTextAreaElement>('#message');
const place = document.querySelector<HTMLElement>('#suggestions');

if (message && place) offerSuggestions(message, place);

/** Shows articles below the message while it is written; when anything fails, the form is just a form. */
function offerSuggestions(message: HTMLTextAreaElement, place: HTMLElement) {
  const { locale = '', title = '', introduction = '', ...words } = place.dataset;
  const announced = ['', words['one'], words['two'], words['three']];
  const status = make('p', { role: 'status', className: 'visually-hidden' });
  const shown = make('div', { className: 'notice', hidden: true });
  const list = make('ul', { className: 'suggestions' });
  shown.append(make('h2', { textContent: title }), make('p', { textContent: introduction }), list);
  place.append(status, shown);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let request = new AbortController();
  let asked = '';

  async function suggest() {
    const q = message.value.trim();
    if (q === asked) return;
    request.abort();
    request = new AbortController();
    asked = q;
    show(enough.test(q) ? await ask({ locale, q }, request.signal) : []);
  }

  function show(suggestions: Suggestion[]) {
    shown.hidden = suggestions.length === 0;
    status.textContent = announced[suggestions.length] ?? '';
    list.replaceChildren(...suggestions.map(listItem));
  }

  message.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void suggest().catch(() => undefined), wait);
  });
}

async function ask(
  fields: { locale: string; q: string },
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const body = new URLSearchParams(fields);
  const response = await fetch('/api/suggestions', { method: 'POST', body, signal });
  if (!response.ok) return [];
  const { suggestions } = (await response.json()) as { suggestions: Suggestion[] };
  return suggestions.slice(0, 3);
}

function listItem({ title, summary, url }: Suggestion): Element {
  const item = make('li', { className: 'suggestion' });
  const link = make('a', { href: url, target: '_blank', rel: 'noopener', textContent: title });
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
