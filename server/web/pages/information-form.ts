import { html } from 'hono/html';
import type { Problem } from '../../../src/contact/problem.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';

export interface InformationForm {
  t: Phrases;
  /** The page's own address: the form is posted to where it stands. */
  action: string;
  typed: string;
  problem: Problem | undefined;
}

/** Where a member adds something to what they wrote. */
export function informationForm({ t, action, typed, problem }: InformationForm) {
  const describedBy = problem === undefined ? 'message-hint' : 'message-hint message-problem';
  const invalid = problem === undefined ? '' : html` aria-invalid="true"`;
  return html`<h2>${t('information.title')}</h2>
    <form method="post" action="${action}" novalidate>
      <div class="field${problem === undefined ? '' : ' has-problem'}">
        <label for="message">${t('information.label')}</label>
        <p class="hint" id="message-hint">${t('form.message.hint')}</p>
        ${problem === undefined ? '' : problemLine(t, problem)}
        <textarea id="message" name="message" rows="5" dir="auto" aria-describedby="${describedBy}"${invalid}>
${typed}</textarea
        >
      </div>
      <div class="actions"><button class="button">${t('form.send')}</button></div>
    </form>`;
}

function problemLine(t: Phrases, { phrase, values }: Problem) {
  return html`<p class="problem" id="message-problem">
    <span class="visually-hidden">${t('form.error-prefix')}</span> ${t(phrase, values)}
  </p>`;
}
