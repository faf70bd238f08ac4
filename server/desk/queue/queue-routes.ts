import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { sourceLocale } from '../../../content/locales.ts';
import { openingLine } from '../../../src/page/opening-line.ts';
import { openingAt } from '../../../src/promise/opening.ts';
import { findEnquiryByReference } from '../../enquiries/find-enquiry.ts';
import type { DeskFacts, DeskParts, DeskRequest } from '../desk-parts.ts';
import type { DeskPlace } from '../desk-place.ts';
import { answerDeskPage } from '../frame.ts';
import { londonMoment } from '../moments.ts';
import { recordReading } from '../reading.ts';
import { say } from '../words.ts';
import { countQueue } from './count-queue.ts';
import { findQueue, type QueuePage } from './find-queue.ts';
import { printedList } from './printed-list.ts';
import { filterQuery, readFilter, type QueueFilter } from './queue-filter.ts';
import { counts, filterForm, searchForm } from './queue-forms.ts';
import { queueList } from './queue-list.ts';
import { searchedAtMost } from './search-words.ts';

/** What is due next, and everything that was ever asked. */
export const queuePlace: DeskPlace = {
  path: '/desk/',
  label: 'queue.nav',
  routes: (parts) => {
    const desk = new Hono<DeskFacts>();
    desk.get('/desk/', async (c) => (await toReference(parts, c)) ?? showQueue(parts, c));
    desk.get('/desk/printed', (c) => showPrinted(parts, c));
    return desk;
  },
};

const perPage = 50;
const onPaperAtMost = 300;

/** A search for a reference that exists leads straight to its page. */
async function toReference({ store }: DeskParts, c: DeskRequest) {
  const search = (c.req.query('q') ?? '').trim();
  if (!/^[A-Za-z0-9]{4}[\s-]?[A-Za-z0-9]{4}$/.test(search)) return undefined;
  const enquiry = await findEnquiryByReference(store, search);
  return enquiry && c.redirect(`/desk/enquiries/${enquiry.reference}`, 303);
}

async function showQueue(parts: DeskParts, c: DeskRequest) {
  const query = new URL(c.req.url).searchParams;
  const filter = readFilter(query);
  const now = parts.now();
  const after = query.get('after') ?? undefined;
  const page = await findQueue(parts.store, { filter, after, limit: perPage, now });
  const count = await countQueue(parts.store, now);
  const isSearch = filter.words !== '';
  await recordReading(parts, c.get('staff').email, isSearch ? 'search' : 'queue');
  const title = titleOf(filter);
  const main = html`<h1>${title}</h1>
    ${raw(openingLine(parts.phrases[sourceLocale], openingAt(parts.calendar, now)))} ${counts(count)}
    <div class="finding">
      ${searchForm(filter)}
      <details${isNarrowed(filter) ? html` open` : ''}>
        <summary>${say('queue.filter')}</summary>
        ${filterForm(parts, filter)}
      </details>
    </div>
    ${isSearch ? html`<p class="hint">${say('queue.searched', { count: searchedAtMost })}</p>` : ''}
    ${page.enquiries.length === 0 ? nothing(filter) : queueList(parts, page.enquiries)}
    ${furtherPages(filter, page, after)}`;
  return answerDeskPage(parts, c, { title, main });
}

function titleOf({ show, words }: QueueFilter): string {
  if (words !== '') return say('queue.title.search', { words });
  return show === 'open' ? say('queue.title') : say(`queue.title.${show}`);
}

function isNarrowed(filter: QueueFilter): boolean {
  const { topic, channel, locale, complaints, undelivered } = filter;
  return complaints || undelivered || [topic, channel, locale].some(Boolean);
}

function nothing({ show }: QueueFilter) {
  return html`<p class="notice">${say(show === 'open' ? 'queue.none.open' : 'queue.none')}</p>`;
}

function furtherPages(filter: QueueFilter, { next }: QueuePage, after: string | undefined) {
  const query = filterQuery(filter);
  const onward = new URLSearchParams([...query, ['after', next ?? '']]);
  return html`<p class="actions">
    ${after === undefined ? '' : html`<a href="/desk/?${query.toString()}">${say('queue.first')}</a>`}
    ${
      next === undefined
        ? ''
        : html`<a rel="next" href="/desk/?${onward.toString()}">${say('queue.next')}</a>`
    }
    <a href="/desk/printed?${query.toString()}">${say('queue.print')}</a>
  </p>`;
}

async function showPrinted(parts: DeskParts, c: DeskRequest) {
  const filter = readFilter(new URL(c.req.url).searchParams);
  const now = parts.now();
  const { email: staff } = c.get('staff');
  const page = await findQueue(parts.store, { filter, limit: onPaperAtMost, now });
  await recordReading(parts, staff, 'printed-list');
  const cut = say('queue.printed.cut', { count: onPaperAtMost });
  const title = titleOf(filter);
  const main = html`<h1>${title}</h1>
    <p>${say('queue.printed', { staff, at: londonMoment(now) })}</p>
    ${printedList(parts, page.enquiries)}
    ${page.next === undefined ? '' : html`<p class="notice">${cut}</p>`}`;
  return answerDeskPage(parts, c, { title, main });
}
