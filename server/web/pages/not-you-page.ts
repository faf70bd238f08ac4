import { html } from 'hono/html';
import { finished } from '../../../src/page/markup.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';

/** Asks the owner of an address whether it was not them who wrote; names neither of the two. */
export function notYouMain(t: Phrases): string {
  return finished(html`<h1>${t('not-you.title')}</h1>
    <p class="lede">${t('not-you.text')}</p>
    <p>${t('not-you.note')}</p>
    <form method="post">
      <div class="actions"><button class="button">${t('not-you.button')}</button></div>
    </form>`);
}

/** Says that it is done, and where to write if that was a mistake. */
export function notYouDoneMain(t: Phrases, email: string): string {
  return finished(html`<h1>${t('not-you.done.title')}</h1>
    <p class="lede">${t('not-you.done', { email })}</p>
    <p>${t('not-you.note')}</p>`);
}
