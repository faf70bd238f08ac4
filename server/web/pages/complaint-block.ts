import { html, raw } from 'hono/html';
import type { Markup } from '../../../src/page/markup.ts';
import { wordedDay } from '../../../src/wording/dates.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import type { Complaint } from '../../enquiries/complaint.ts';
import { fact, momentFact } from './facts.ts';

export interface ComplaintBlock {
  t: Phrases;
  complaint: Complaint | undefined;
  /** Where a complaint is raised, for an enquiry that is none. */
  complaintUrl: string;
  /** Where an appeal is written to. */
  mailReplyTo: string;
}

/** How far a complaint has come, by when each stage is due, and the days to appeal; or the way to one. */
export function complaintBlock({ t, complaint, complaintUrl, mailReplyTo }: ComplaintBlock) {
  if (complaint === undefined) {
    return html`<p>${t('complaint.start')} <a href="${complaintUrl}">${t('complaint.start.link')}</a></p>`;
  }
  return html`<section id="complaint" class="prose">
    <h2>${t('complaint.title')}</h2>
    <dl class="facts">
      ${fact(t('status.state'), t(`complaint.stage.${complaint.stage}`))}
      ${momentFact(t, 'complaint.raised', complaint.raisedAt)} ${stageDays(t, complaint)}
    </dl>
    ${appeal(t, complaint, mailReplyTo)}
    <p class="small">${t('complaint.beside')}</p>
  </section>`;
}

/** The days of the stages that are still to come. */
function stageDays(t: Phrases, { stage, ...days }: Complaint): Markup[] {
  const isConfirmed = stage !== 'raised';
  const isReviewed = isConfirmed && stage !== 'acknowledged';
  const isDecided = isReviewed && stage !== 'reviewed';
  return [
    isConfirmed ? html`` : dayFact(t, t('complaint.acknowledge-by'), days.acknowledgeBy),
    isReviewed ? html`` : dayFact(t, t('complaint.review-by'), days.reviewBy),
    isDecided ? html`` : dayFact(t, t('complaint.outcome-by'), days.outcomeBy),
    stage === 'outcome' ? dayFact(t, t('complaint.appeal-by'), days.appealBy) : html``,
  ];
}

function dayFact(t: Phrases, label: string, day: Temporal.PlainDate | undefined): Markup {
  return day === undefined ? html`` : fact(label, raw(wordedDay(t.locale, day).html));
}

function appeal(t: Phrases, { stage, appealBy }: Complaint, email: string) {
  if (stage !== 'outcome' || appealBy === undefined) return '';
  return html`<p>${t('complaint.appeal', { email })}</p>`;
}
