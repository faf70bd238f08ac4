import { html } from 'hono/html';
import type { Context } from 'hono';
import type { PhraseKey } from '../../content/en/phrases.ts';
import { finished } from '../../src/page/markup.ts';
import { answerInWords } from './answer-in-words.ts';
import type { RequestFacts, RouteParts } from './app-parts.ts';
import { readFormBody, unreadStatus } from './form-body.ts';
import { isFromOwnOrigin } from './own-origin.ts';
import { senderOf } from './sender.ts';

type Request = Context<RequestFacts>;

export type SmallForm =
  { ok: true; fields: URLSearchParams } | { ok: false; answer: Response | Promise<Response> };

/**
 * The fields of a form that consists of a button or a choice, or the worded answer to one that
 * cannot be taken: from another site (403), too often (429), or no form at all. `back` is the
 * address of the page that has the form.
 */
export async function readSmallForm(
  parts: RouteParts,
  c: Request,
  back: string,
): Promise<SmallForm> {
  const body = await readFormBody(c.req.raw);
  if (!body.ok) return { ok: false, answer: unread(parts, c, unreadStatus[body.refused]) };
  if (!isFromOwnOrigin(c.req.raw.headers, parts.settings)) {
    return { ok: false, answer: refused(parts, c, 403, 'origin', back) };
  }
  const seconds = parts.limitPosts(senderOf(parts, c), parts.now());
  if (seconds === 0) return body;
  c.header('Retry-After', String(seconds));
  const minutes = Math.ceil(seconds / 60);
  return { ok: false, answer: refused(parts, c, 429, 'too-many', back, { minutes }) };
}

function unread(parts: RouteParts, c: Request, status: 400 | 413 | 415) {
  return answerInWords(c, parts, { status, locale: c.get('locale'), phrase: 'method' });
}

async function refused(
  parts: RouteParts,
  c: Request,
  status: 403 | 429,
  why: 'origin' | 'too-many',
  back: string,
  values?: Record<string, number>,
) {
  const locale = c.get('locale');
  const t = parts.phrases[locale];
  const title = t(`refusal.${why}.title` as PhraseKey);
  const main = finished(html`<h1>${title}</h1>
    <p class="lede">${t(`post-refused.${why}`, values)}</p>
    <p><a href="${back}">${t('post-refused.back')}</a></p>`);
  c.header('Cache-Control', 'no-store');
  return c.html(await parts.frames.made({ locale, title, main, path: '' }), status);
}
