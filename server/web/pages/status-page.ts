import { html } from 'hono/html';
import type { Topic } from '../../../content/topics.ts';
import { pageUrl } from '../../../src/page/paths.ts';
import { formatDay, formatTime, londonDay, londonTime } from '../../../src/wording/dates.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import type { ExplainedDate } from '../../../src/wording/why-that-date.ts';
import { answeredBlock, type AnsweredBlock } from './answered-block.ts';
import { promiseBlock, referenceBlock } from './receipt-page.ts';
import { finished } from '../../../src/page/markup.ts';

export interface StatusPage {
  t: Phrases;
  reference: string;
  promise: ExplainedDate | undefined;
  receivedAt: Temporal.Instant;
  topic: Topic;
  state: 'open' | 'answered' | 'closed';
  answered: AnsweredBlock;
}

/** Where an enquiry stands, for the member who holds its link. */
export function statusMain(page: StatusPage): string {
  const { t } = page;
  return finished(html`<h1>${t('status.title')}</h1>
    ${referenceBlock(t, page.reference)}
    <dl class="facts">
      ${fact(t('status.state'), t(`status.state.${page.state}`))}
      ${fact(t('status.topic'), t(`topic.${page.topic}`))}
      ${fact(t('status.received'), receivedInLondon(t, page.receivedAt))}
    </dl>
    ${page.state === 'open' ? promiseBlock(t, page.promise) : ''} ${answeredBlock(page.answered)}
    <p><a href="${pageUrl(t.locale, 'contact/')}">${t('receipt.write-again')}</a></p>`);
}

function fact(label: string, value: unknown) {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** As plain text: `<time>` stands for the promised day, and this comes before it. */
function receivedInLondon(t: Phrases, receivedAt: Temporal.Instant) {
  const day = formatDay(t.locale, londonDay(receivedAt));
  return t('status.received-at', { day, time: formatTime(t, londonTime(receivedAt)) });
}
