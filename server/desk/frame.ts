import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { finished, type Markup } from '../../src/page/markup.ts';
import { fillRegions } from '../../src/page/regions.ts';
import type { DeskParts, StaffMember } from './desk-parts.ts';
import { say } from './words.ts';

/** A page of the desk. */
export interface DeskPage {
  title: string;
  main: Markup;
  status?: ContentfulStatusCode;
  /** Whether the form on it was refused: then the title says so first. */
  isRefused?: boolean;
}

/** Answers with a page in the desk's frame, which is built with the site for its style. */
export async function answerDeskPage(
  parts: DeskParts,
  c: Context,
  { title, main, status = 200, isRefused = false }: DeskPage,
): Promise<Response> {
  const frame = await parts.site.deskFrame();
  const prefix = isRefused ? `${say('desk.error-prefix')} ` : '';
  const head = html`<title>${prefix}${title} – ${say('desk.name')}</title>`;
  const staff = (c.var as { staff?: StaffMember }).staff;
  const body = html`<a class="skip" href="#main">${say('desk.skip')}</a>
    ${header(parts, staff, c.req.path)}
    <main id="main" class="page" tabindex="-1">${main}</main>`;
  return c.html(fillRegions(frame, { head: finished(head), main: finished(body) }), status);
}

/** A page that says one thing and leads on to the queue. */
export async function answerInDeskWords(
  parts: DeskParts,
  c: Context,
  said: { status: ContentfulStatusCode; title: string; text: string },
): Promise<Response> {
  const main = html`<h1>${said.title}</h1>
    <p class="lede">${said.text}</p>
    <p><a href="/desk/">${say('desk.to-queue')}</a></p>`;
  return answerDeskPage(parts, c, { title: said.title, main, status: said.status });
}

function header({ menu }: DeskParts, staff: StaffMember | undefined, path: string) {
  return html`<header class="desk-header">
    <p class="brand">${mark} ${say('desk.name')}</p>
    ${staff === undefined ? '' : html`${navigation(menu, path)}${signedIn(staff)}`}
  </header>`;
}

function navigation(menu: DeskParts['menu'], path: string) {
  const link = ({ path: to, label }: DeskParts['menu'][number]) =>
    html`<li><a href="${to}"${to === path ? html` aria-current="page"` : ''}>${say(label)}</a></li>`;
  return html`<nav aria-label="${say('desk.menu')}">
    <ul>
      ${menu.map(link)}
    </ul>
  </nav>`;
}

function signedIn({ email }: StaffMember) {
  return html`<form class="signed-in" method="post" action="/desk/sign-out">
    <p>${say('desk.signed-in')} <bdi>${email}</bdi></p>
    <button class="button quiet">${say('desk.sign-out')}</button>
  </form>`;
}

const mark = raw(
  '<svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M5 3h22a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H14l-7 5v-5H5a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3Z" fill="currentColor"/></svg>',
);
