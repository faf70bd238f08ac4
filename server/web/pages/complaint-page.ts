import { html } from 'hono/html';
import { servicePromise } from '../../../content/promise.ts';
import { finished } from '../../../src/page/markup.ts';
import { articleUrl } from '../../../src/page/paths.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import {
  aboutWorkingDays,
  withinDays,
  withinWorkingDays,
} from '../../../src/wording/promise-wording.ts';
import { referenceBlock } from './receipt-page.ts';

export interface ComplaintPage {
  t: Phrases;
  reference: string;
  /** The page's own address, which takes the answer. */
  complaintUrl: string;
  statusUrl: string;
}

/** What making a message a complaint means and how long it takes, before it is done. */
export function complaintMain({ t, reference, complaintUrl, statusUrl }: ComplaintPage): string {
  return finished(html`<h1>${t('complaint.confirm.title')}</h1>
    ${referenceBlock(t, reference)}
    <p class="lede">${t('complaint.confirm')}</p>
    ${stages(t)}
    <p><a href="${articleUrl(t.locale, 'complain-about-anlp')}">${t('receipt.missed.link')}</a></p>
    <form method="post" action="${complaintUrl}">
      <div class="actions">
        <button class="button">${t('complaint.confirm.button')}</button>
        <a class="button secondary" href="${statusUrl}">${t('complaint.confirm.back')}</a>
      </div>
    </form>`);
}

function stages(t: Phrases) {
  const times = servicePromise.complaintAboutUs;
  const acknowledged = withinWorkingDays(t, times.acknowledgedWithinWorkingDays);
  const review = aboutWorkingDays(t, times.firstReviewWithinWorkingDays);
  const investigation = aboutWorkingDays(t, times.investigationWithinWorkingDays);
  const appeal = withinDays(t, times.appealWithinDays);
  return html`<ul>
    <li>${t('complaint.confirm.acknowledged', { within: acknowledged })}</li>
    <li>${t('complaint.confirm.review', { about: review })}</li>
    <li>${t('complaint.confirm.investigation', { about: investigation })}</li>
    <li>${t('complaint.confirm.appeal', { within: appeal })}</li>
  </ul>`;
}
