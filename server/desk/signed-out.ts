import type { Context } from 'hono';
import { html } from 'hono/html';
import { readFormBody } from '../web/form-body.ts';
import type { DeskParts } from './desk-parts.ts';
import { answerDeskPage, answerInDeskWords } from './frame.ts';
import { say } from './words.ts';

/**
 * A post of somebody whose sign-in has run out, perhaps after an hour of writing. Nothing is done;
 * everything typed is given back in a form that can be sent again after signing in in another tab.
 */
export async function answerSignedOut(parts: DeskParts, c: Context): Promise<Response> {
  const body = await readFormBody(c.req.raw);
  const title = say('guard.signed-out.title');
  if (!body.ok) {
    return answerInDeskWords(parts, c, { status: 403, title, text: say('guard.unread') });
  }
  const written = [...body.fields].filter(([, value]) => /\s/.test(value.trim()));
  const main = html`<h1>${title}</h1>
    <p class="lede">${say('guard.signed-out')}</p>
    <p><a href="/desk/sign-in" target="_blank">${say('guard.signed-out.sign-in')}</a></p>
    <form method="post" action="${c.req.path}">
      ${[...body.fields].map(
        ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
      )}
      <button class="button">${say('guard.try-again')}</button>
    </form>
    ${written.length === 0 ? '' : html`<h2>${say('guard.signed-out.typed')}</h2>`}
    ${written.map(([, value]) => html`<blockquote class="said" dir="auto">${value}</blockquote>`)}`;
  return answerDeskPage(parts, c, { title, main, status: 403 });
}
