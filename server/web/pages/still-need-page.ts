import { html } from 'hono/html';
import { promisedDay } from '../../../src/page/promised-day.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import type { ExplainedDate } from '../../../src/wording/why-that-date.ts';
import { isClosedByArticle, type Standing } from '../../enquiries/standing.ts';
import { asPage, endedMain } from './answered-page.ts';

export interface StillNeedPage {
  t: Phrases;
  reference: string;
  standing: Standing;
  /** The stored promise, or nothing when the calendar did not reach it. */
  promise: ExplainedDate | undefined;
  now: Temporal.Instant;
  /** Where the form posts to: the page's own address. */
  action: string;
}

/** The page where a member says that they still need a reply, and what came of that. */
export function stillNeedMain(page: StillNeedPage): { title: string; main: string } {
  const { t, standing } = page;
  if (standing === 'open') return asPage(page, t('still-need.open.title'), openAgain(page));
  if (!isClosedByArticle(standing)) return endedMain(page);
  const form = html`<p class="lede">${t('still-need.explain')}</p>
    <form method="post" action="${page.action}">
      <div class="actions"><button class="button">${t('still-need.confirm')}</button></div>
    </form>`;
  return asPage(page, t('still-need.title'), form);
}

/** The day as it was promised at first, unless it has passed: then nothing new is promised. */
function openAgain({ t, promise, now }: StillNeedPage) {
  if (promise === undefined) return html`<p class="lede">${t('still-need.open')}</p>`;
  const isLate = Temporal.Instant.compare(promise.dueAt, now) < 0;
  if (isLate) return html`<p class="lede">${t('still-need.late')}</p>`;
  return html`${promisedDay(t, t('receipt.due'), promise)}
    <p class="lede">${t('still-need.open')}</p>`;
}
