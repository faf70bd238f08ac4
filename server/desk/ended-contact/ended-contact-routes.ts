import { Hono } from 'hono';
import { html } from 'hono/html';
import { londonDay } from '../../../src/wording/dates.ts';
import type { EndedContact } from '../../enquiries/ended-contact/ended-contact.ts';
import type { DeskFacts } from '../desk-parts.ts';
import type { DeskPlace } from '../desk-place.ts';
import { answerDeskPage } from '../frame.ts';
import { londonMoment, shortDay } from '../moments.ts';
import { recordReading } from '../reading.ts';
import { say } from '../words.ts';
import { listEnded, type ListedEnding } from './list-ended.ts';

/** With whom contact is ended (clause 4b), and what waits for a second person or for review. */
export const endedContactPlace: DeskPlace = {
  path: '/desk/ended-contact',
  label: 'ended.nav',
  routes: (parts) => {
    const desk = new Hono<DeskFacts>();
    desk.get('/desk/ended-contact', async (c) => {
      const listed = await listEnded(parts.store);
      await recordReading(parts, c.get('staff').email, 'ended-contact');
      const today = londonDay(parts.now());
      const main = html`<h1>${say('ended.title')}</h1>
        <p class="lede">${say('ended.introduction')}</p>
        ${listed.length === 0 ? html`<p class="notice">${say('ended.none')}</p>` : ''}
        <ul class="queue">
          ${listed.map((ending) => item(ending, today))}
        </ul>`;
      return answerDeskPage(parts, c, { title: say('ended.title'), main });
    });
    return desk;
  },
};

function item(
  { contact, reference, email, messagesSince }: ListedEnding,
  today: Temporal.PlainDate,
) {
  const written = new URLSearchParams({ q: email });
  return html`<li>
    <p class="left">${say(contact.state === 'proposed' ? 'ended.waiting' : 'ended.holds')}</p>
    <h2><a class="code" href="/desk/enquiries/${reference}">${reference}</a></h2>
    <p class="who"><bdi>${email}</bdi></p>
    <p class="what">${say(`ending-reason.${contact.reason}`)} · ${review(contact, today)}</p>
    <p class="excerpt">
      ${by(contact)}
      <a href="/desk/?${written.toString()}">${say('ended.later', { count: messagesSince })}</a>
    </p>
  </li>`;
}

function by({ state, proposedAt, proposedBy, decidedAt, decidedBy }: EndedContact) {
  if (state === 'proposed' || decidedAt === undefined) {
    return html`${say('ended.proposed', { at: londonMoment(proposedAt) })} <bdi>${proposedBy}</bdi>.`;
  }
  return html`${say('ended.decided', { at: londonMoment(decidedAt) })} <bdi>${decidedBy ?? ''}</bdi>.`;
}

function review({ reviewOn }: EndedContact, today: Temporal.PlainDate): string {
  const isDue = Temporal.PlainDate.compare(reviewOn, today) <= 0;
  return say(isDue ? 'ended.review-due' : 'ended.review', { day: shortDay(reviewOn) });
}
