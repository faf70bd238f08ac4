import { html } from 'hono/html';
import { errorSummary, lineField } from '../fields.ts';
import { say } from '../words.ts';
import { signInLimits } from './sign-in-request.ts';

/** Where a mail with a link is asked for. */
export function signInMain(typed: string, problem: string | undefined) {
  return html`${errorSummary(problem, 'email')}
    <h1>${say('sign-in.title')}</h1>
    <p class="lede">${say('sign-in.introduction')}</p>
    <form class="narrow" method="post" action="/desk/sign-in">
      ${lineField({
        name: 'email',
        label: say('sign-in.email'),
        value: typed,
        problem,
        type: 'email',
        autocomplete: 'username',
      })}
      <button class="button">${say('sign-in.send')}</button>
    </form>`;
}

/** The same for every address: whether it may sign in shows only in its mail. */
export function sentMain(problem?: string) {
  return html`${errorSummary(problem, 'code')}
    <h1>${say('sign-in.sent.title')}</h1>
    <p class="lede">${say('sign-in.sent', { minutes: signInLimits.goodForMinutes })}</p>
    ${codeForm('/desk/sign-in/code', problem)}
    <p>${say('sign-in.sent.again')} <a href="/desk/sign-in">${say('sign-in.again')}</a></p>`;
}

/** What a mailed link opens: a button, since whoever scans mail follows links, and presses none. */
export function linkMain(token: string, isSameBrowser: boolean, problem?: string) {
  const action = `/desk/sign-in/link/${token}`;
  if (!isSameBrowser) {
    return html`${errorSummary(problem, 'code')}
      <h1>${say('sign-in.link.title')}</h1>
      <p class="lede">${say('sign-in.link.other')}</p>
      ${codeForm(action, problem)}`;
  }
  return html`<h1>${say('sign-in.link.title')}</h1>
    <p class="lede">${say('sign-in.link')}</p>
    <form class="narrow" method="post" action="${action}">
      <button class="button">${say('sign-in.link.button')}</button>
    </form>`;
}

/** A link that was used, or is too old, or never was one. */
export function linkOverMain() {
  return html`<h1>${say('sign-in.link.over.title')}</h1>
    <p class="lede">${say('sign-in.link.over', { minutes: signInLimits.goodForMinutes })}</p>
    <p><a class="button" href="/desk/sign-in">${say('sign-in.again')}</a></p>`;
}

function codeForm(action: string, problem: string | undefined) {
  return html`<form class="narrow" method="post" action="${action}">
    ${lineField({
      name: 'code',
      label: say('sign-in.code'),
      hint: say('sign-in.code.hint'),
      value: '',
      problem,
      autocomplete: 'one-time-code',
    })}
    <button class="button">${say('sign-in.with-code')}</button>
  </form>`;
}
