import { html } from 'hono/html';
import { pageUrl } from '../../../src/page/paths.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import { finished } from '../../../src/page/markup.ts';

export interface MessagePage {
  title: string;
  text: string;
  /** Where mail reaches the team when this site cannot. */
  otherWay?: string | undefined;
}

/** A page that says one thing, such as why something did not work, and what to do next. */
export function messageMain(t: Phrases, { title, text, otherWay }: MessagePage): string {
  return finished(html`<h1>${title}</h1>
    <p class="lede">${text}</p>
    ${otherWay === undefined ? '' : html`<p>${t('refusal.other-way', { email: otherWay })}</p>`}
    <p>
      <a href="${pageUrl(t.locale, 'search/')}">${t('nav.search')}</a> ·
      <a href="${pageUrl(t.locale, 'contact/')}">${t('nav.contact')}</a>
    </p>`);
}
