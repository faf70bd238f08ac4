import { html } from 'hono/html';
import { errorSummary } from '../../../src/contact/contact-page.ts';
import type { Problem } from '../../../src/contact/problem.ts';
import { finished, type Markup } from '../../../src/page/markup.ts';
import { pageUrl } from '../../../src/page/paths.ts';
import { promisedDay } from '../../../src/page/promised-day.ts';
import { formatDay } from '../../../src/wording/dates.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import type { ExplainedDate } from '../../../src/wording/why-that-date.ts';
import { takesInformation } from '../../enquiries/add-information.ts';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import { isOpenAgain } from '../../enquiries/standing.ts';
import { answeredBlock, type AnsweredBlock } from './answered-block.ts';
import { complaintBlock } from './complaint-block.ts';
import { delayBlock, toldDelays, type ToldDelay } from './delay-block.ts';
import { fact, moment, momentFact } from './facts.ts';
import { informationForm } from './information-form.ts';
import { promiseBlock, referenceBlock } from './receipt-page.ts';

export interface StatusPage {
  t: Phrases;
  enquiry: Enquiry;
  /** The promise as it was made first. */
  promise: ExplainedDate | undefined;
  /** In the order in which they were told. */
  delays: readonly ToldDelay[];
  /** When the member added something. */
  addedAt: readonly Temporal.Instant[];
  answered: AnsweredBlock;
  statusUrl: string;
  complaintUrl: string;
  mailReplyTo: string;
  /** What was typed into the form and could not be taken, and why. */
  typed?: string;
  problem?: Problem | undefined;
  refusal?: { title: string; text: string };
}

/**
 * Where an enquiry stands, for the member who holds its link; while it waits, first of all by when
 * we reply. What was written, by them and to them, is not shown: whoever comes by the link would
 * read it.
 */
export function statusMain(page: StatusPage): string {
  const { t, enquiry, problem } = page;
  return finished(html`${errorSummary(page, problem === undefined ? [] : [problem])}
    <h1>${t('status.title')}</h1>
    ${referenceBlock(t, enquiry.reference)} ${standing(page)} ${answeredBlock(page.answered)}
    ${complaintBlock({ ...page, complaint: enquiry.complaint })} ${information(page)}
    <p><a href="${pageUrl(t.locale, 'contact/')}">${t('receipt.write-again')}</a></p>`);
}

/** The title of the page, which begins with "Error:" when something has to be mended. */
export function statusTitle({
  t,
  problem,
  refusal,
}: Pick<StatusPage, 't' | 'problem' | 'refusal'>) {
  const title = refusal?.title ?? t('status.title');
  return problem === undefined ? title : `${t('form.error-prefix')} ${title}`;
}

/** Of what is open the expected day comes first, and the facts beside it where there is room. */
function standing(page: StatusPage): Markup {
  const list = html`<dl class="facts">
    ${facts(page)}
  </dl>`;
  if (page.enquiry.state !== 'open') return html`${list} ${expectation(page)}`;
  return html`${expectation(page)}
    <div class="beside">${list}</div>`;
}

/** Days as plain text: `<time>` stands for the expected day. */
function facts({ t, enquiry, promise, delays, addedAt }: StatusPage): Markup[] {
  const { state, topic, receivedAt, closedAt, outcome } = enquiry;
  const isLater = delays.length > 0 || isOpenAgain(enquiry);
  return [
    fact(t('status.state'), t(`status.state.${state}`)),
    fact(t('status.topic'), t(`topic.${topic}`)),
    momentFact(t, 'status.received', receivedAt),
    promise === undefined
      ? html``
      : fact(t('status.counted-from'), formatDay(t.locale, promise.countedFrom)),
    isLater && promise !== undefined
      ? momentFact(t, 'delay.first-promised', promise.dueAt)
      : html``,
    ...addedAt.map((at) => momentFact(t, 'status.added', at)),
    closedAt === undefined ? html`` : fact(t('status.closed-at'), moment(t, closedAt)),
    outcome === 'replied' ||
    outcome === 'spam' ||
    outcome === 'contact-ended' ||
    outcome === 'erased'
      ? fact(t('status.how'), t(`status.outcome.${outcome}`))
      : html``,
  ];
}

/** By when we reply; of an enquiry that is closed only what was told before. */
function expectation({ t, enquiry, promise, delays }: StatusPage) {
  const { state, expected } = enquiry;
  if (isOpenAgain(enquiry) && expected !== undefined) {
    const dueAgain = { dueDate: expected.date, dueAt: expected.at };
    return html`${promisedDay(t, t('delay.now-by'), dueAgain)}
    ${delays.length > 0 ? toldDelays(t, delays) : ''}`;
  }
  const isDelayed = delays.length > 0 && expected !== undefined;
  if (!isDelayed) return state === 'open' ? promiseBlock(t, promise) : '';
  const block = state === 'open' ? delayBlock(t, expected, delays) : toldDelays(t, delays);
  return html`<h2>${t('delay.title')}</h2>
    ${block}`;
}

function information({ t, enquiry, statusUrl, typed = '', problem }: StatusPage) {
  if (takesInformation(enquiry)) return informationForm({ t, action: statusUrl, typed, problem });
  return typed === '' ? '' : html`<blockquote class="typed" dir="auto">${typed}</blockquote>`;
}
