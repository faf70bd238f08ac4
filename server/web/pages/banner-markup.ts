import { html, raw } from 'hono/html';
import { finished } from '../../../src/page/markup.ts';
import { wordedDay } from '../../../src/wording/dates.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import type { Banner } from '../../banner/banner.ts';

/** What every page says about the whole service, in its language; nothing while all is as usual. */
export function bannerMarkup(t: Phrases, banners: readonly Banner[]): string {
  if (banners.length === 0) return '';
  return finished(html`<section class="notice" aria-label="${t('banner.label')}">
    ${banners.map((banner) => html`<p>${t(`banner.${banner.kind}`)} ${backOn(t, banner)}</p>`)}
  </section>`);
}

function backOn(t: Phrases, { backOn: day }: Banner) {
  if (day === undefined) return '';
  return raw(t.worded('banner.back-on', { day: wordedDay(t.locale, day) }).html);
}
