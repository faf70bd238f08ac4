import { contentWordCount } from '../suggestions/analysis/words.ts';
import { element } from './element.ts';

interface Suggestion {
  title: string;
  summary: string;
  url: string;
}

const wait = 400;
const fewestWords = 3;
const message = document.querySelector<HTMLTextAreaElement>('#message');
const place = document.querySelector<HTMLElement>('#suggestions');

if (message && place) offerSuggestions(message, place);

/** Shows articles below the message while it is written; when anything fails, the form is just a form. */
function offerSuggestions(message: HTMLTextAreaElement, place: HTMLElement) {
  const { locale = '', title = '', introduction = '', ...words } = place.dataset;
  const announced = ['', words['one'], words['two'], words['three']];
  const status = element('p', { role: 'status', class: 'visually-hidden' });
  const shown = element('div', { class: 'suggested' });
  shown.hidden = true;
  place.append(status, shown);

  let timer: number | undefined;
  let request = new AbortController();
  let asked = '';

  async function suggest() {
    const q = message.value.trim();
    if (q === asked) return;
    request.abort();
    request = new AbortController();
    asked = q;
    const isEnough = contentWordCount(q, locale) >= fewestWords;
    show(isEnough ? await ask({ locale, q }, request.signal) : []);
  }

  function show(suggestions: Suggestion[]) {
    shown.hidden = suggestions.length === 0;
    status.textContent = announced[suggestions.length] ?? '';
    shown.replaceChildren(
      element('h2', {}, title),
      element('p', { class: 'hint' }, introduction),
      element('ul', { class: 'suggestions' }, ...suggestions.map(item)),
    );
  }

  message.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void suggest().catch(() => undefined), wait);
  });
}

async function ask(fields: { locale: string; q: string }, signal: AbortSignal): Promise<Suggestion[]> {
  const body = new URLSearchParams(fields);
  const response = await fetch('/api/suggestions', { method: 'POST', body, signal });
  if (!response.ok) return [];
  const { suggestions } = (await response.json()) as { suggestions: Suggestion[] };
  return suggestions.slice(0, 3);
}

function item({ title, summary, url }: Suggestion): Element {
  const link = element('a', { href: url, target: '_blank', rel: 'noopener' }, title);
  return element('li', { class: 'suggestion' }, link, element('p', {}, summary));
}
