/**
 * Keeps what is typed into the form as long as its tab is open: for whoever reloads, follows a link
 * and comes back, or goes back from the receipt. An unsent draft waits for the next time the form is
 * opened; what was sent is only found by going back to it. It never leaves the browser.
 */
const form = document.querySelector<HTMLFormElement>('main form[method="post"]');
const unsent = 'unsent message';

if (form) {
  try {
    keepDraft(form, entryKey());
  } catch {
    // A browser that stores nothing still has the form.
  }
}

type Typed = Record<string, string>;

function keepDraft(form: HTMLFormElement, entry: string) {
  const kept = sessionStorage.getItem(entry);
  const typed = JSON.parse(kept ?? sessionStorage.getItem(unsent) ?? '{}') as Typed;
  if (kept === null) continueUnsent(form, typed);
  else restore(form, typed);
  const keep = () => {
    const typed = JSON.stringify(typedIn(form));
    sessionStorage.setItem(entry, typed);
    sessionStorage.setItem(unsent, typed);
  };
  // What the handler could not take is as unsent as it was before.
  if (document.querySelector('.error-summary')) keep();
  form.addEventListener('input', keep);
  form.addEventListener('submit', ({ submitter }) => {
    keep();
    // The button that sends has no name; the other one only looks for articles.
    if (!(submitter instanceof HTMLButtonElement && submitter.name)) {
      sessionStorage.removeItem(unsent);
    }
  });
}

/** A name for this entry of the history, which coming back and reloading find again. */
function entryKey(): string {
  const state = history.state as { entry?: string } | null;
  const entry = state?.entry ?? `message ${Date.now()}`;
  history.replaceState({ ...state, entry }, '');
  return entry;
}

function restore(form: HTMLFormElement, typed: Typed) {
  for (const [name, value] of Object.entries(typed)) {
    const field = fieldOf(form, name);
    if (field) field.value = value;
  }
}

/** What was typed goes before words that a link carried; a topic that a link chose is newer. */
function continueUnsent(form: HTMLFormElement, typed: Typed) {
  const isOlder = ([name, value]: [string, string]) => {
    const field = fieldOf(form, name);
    return value === '' || (field instanceof RadioNodeList && field.value !== '');
  };
  restore(form, Object.fromEntries(Object.entries(typed).filter((field) => !isOlder(field))));
}

function typedIn(form: HTMLFormElement): Typed {
  const fields = [...new FormData(form)].filter(([name]) => fieldOf(form, name));
  return Object.fromEntries(fields) as Typed;
}

/** A field that members fill in: neither the form's token nor the trap for programs. */
function fieldOf(form: HTMLFormElement, name: string) {
  const field = form.elements.namedItem(name);
  if (field instanceof RadioNodeList || field instanceof HTMLTextAreaElement) return field;
  const isFilledIn =
    field instanceof HTMLInputElement && field.matches(':not([type=hidden], .trap *)');
  return isFilledIn ? field : undefined;
}
