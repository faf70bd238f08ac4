import { html, raw } from 'hono/html';
import { servicePromise } from '../../../content/promise.ts';
import type { Topic } from '../../../content/topics.ts';
import { articleUrl, pageUrl } from '../../../src/page/paths.ts';
import { promisedDay } from '../../../src/page/promised-day.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import { replyWithin, markedUsuallyDealtWith } from '../../../src/wording/promise-wording.ts';
import { whyThatDate, type ExplainedDate } from '../../../src/wording/why-that-date.ts';
import { finished } from '../../../src/page/markup.ts';
import { isClosedByArticle } from '../../enquiries/standing.ts';
import { answeredBlock, type AnsweredBlock } from './answered-block.ts';

export interface ReceiptPage {
  t: Phrases;
  reference: string;
  /** The stored promise, or nothing when the calendar did not reach it. */
  promise: ExplainedDate | undefined;
  topic: Topic;
  /** False when whoever wrote is told that no acknowledgement comes. */
  isAcknowledged: boolean;
  answered: AnsweredBlock;
  statusUrl: string;
}

/** What a member sees after sending: the reference, the day, why that day, and what comes next. */
export function receiptMain(page: ReceiptPage): string {
  const { t, answered } = page;
  return finished(html`<h1>${t('receipt.title')}</h1>
    ${referenceBlock(t, page.reference)}
    ${whatFollows(page)} ${answeredBlock(answered)}
    <p>${t('receipt.keep')} <a href="${page.statusUrl}">${t('receipt.status-link')}</a></p>
    ${answered.standing === 'closed' ? '' : ifMissed(t)}
    <p><a href="${pageUrl(t.locale, 'contact/')}">${t('receipt.write-again')}</a></p>`);
}

/**
 * The promised day and what happens until then, as long as a reply is owed. Where none is, as with
 * spam or ended contact, the page says only what is true: the address may be anybody's.
 */
function whatFollows(page: ReceiptPage) {
  const { t } = page;
  if (isClosedByArticle(page.answered.standing)) return '';
  if (page.answered.standing === 'closed') return html`<p>${t('receipt.next.stored')}</p>`;
  return html`${promiseBlock(t, page.promise)}
    <h2>${t('receipt.next')}</h2>
    <ul>
      <li>${t(page.isAcknowledged ? 'receipt.next.acknowledged' : 'receipt.next.withheld')}</li>
      <li>${t('receipt.next.person')}</li>
      ${processingTime(page)}
    </ul>`;
}

function ifMissed(t: Phrases) {
  return html`<p>
    ${t('receipt.missed')}
    <a href="${articleUrl(t.locale, 'complain-about-anlp')}">${t('receipt.missed.link')}</a>
  </p>`;
}

/** The reference, alone on its line so that it can be read out on the phone. */
export function referenceBlock(t: Phrases, reference: string) {
  return html`<p class="reference">
    <span>${t('receipt.reference')}</span> <bdi class="code">${reference}</bdi>
  </p>`;
}

/** The promised day and the reason for it, or the bare number of days when no date is known. */
export function promiseBlock(t: Phrases, promise: ExplainedDate | undefined) {
  if (promise === undefined) {
    const within = replyWithin(t, servicePromise.replyWithinWorkingDays.form);
    return html`<p class="notice">${t('receipt.due.unknown', { within })}</p>`;
  }
  return html`${promisedDay(t, t('receipt.due'), promise)}
    <h2>${t('receipt.why')}</h2>
    <div class="why">
      ${whyThatDate(t, promise).map((line) => html`<p>${raw(line.html)}</p>`)}
    </div>`;
}

function processingTime({ t, topic }: ReceiptPage) {
  const within = markedUsuallyDealtWith(t, topic);
  if (within === undefined) return '';
  return html`<li>${t('receipt.next.processing', { topic: t(`topic.${topic}`), within })}</li>`;
}
