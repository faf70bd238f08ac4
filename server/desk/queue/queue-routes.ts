import { Hono } from 'hono';
import { html } from 'hono/html';
import { listOpenEnquiries } from '../../enquiries/list-enquiries.ts';
import type { DeskFacts } from '../desk-parts.ts';
import type { DeskPlace } from '../desk-place.ts';
import { answerDeskPage } from '../frame.ts';
import { say } from '../words.ts';

/** What is due next. */
export const queuePlace: DeskPlace = {
  path: '/desk/',
  label: 'queue.nav',
  routes: (parts) =>
    new Hono<DeskFacts>().get('/desk/', async (c) => {
      const open = await listOpenEnquiries(parts.store);
      const main = html`<h1>${say('queue.title')}</h1>
        <ul>
          ${open.map(
            ({ reference }) =>
              html`<li><a href="/desk/enquiries/${reference}">${reference}</a></li>`,
          )}
        </ul>`;
      return answerDeskPage(parts, c, { title: say('queue.title'), main });
    }),
};
