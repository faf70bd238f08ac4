import { Hono } from 'hono';
import { html } from 'hono/html';
import type { DeskCookies } from '../cookies.ts';
import { readDeskForm } from '../desk-form.ts';
import type { DeskFacts, DeskParts, StaffMember } from '../desk-parts.ts';
import { answerDeskPage } from '../frame.ts';
import { londonMoment } from '../moments.ts';
import { say } from '../words.ts';
import { endSessions, sessionLimits, sessionsOf, type StaffSession } from './staff-session.ts';

/** Signing out, and the list of browsers in which one is signed in. */
export function sessionRoutes(parts: DeskParts, cookies: DeskCookies) {
  return new Hono<DeskFacts>()
    .post('/desk/sign-out', async (c) => {
      const { email, sessionId } = c.get('staff');
      await endSessions(parts.store, email, { id: sessionId }, parts.now());
      cookies.remove(c, 'sid');
      return c.redirect('/desk/sign-in', 303);
    })
    .get('/desk/sessions', async (c) => {
      const staff = c.get('staff');
      const sessions = await sessionsOf(parts.store, staff.email, parts.now());
      const main = sessionsMain(sessions, staff);
      return answerDeskPage(parts, c, { title: say('sessions.title'), main });
    })
    .post('/desk/sessions', async (c) => {
      const form = await readDeskForm(parts, c);
      if (!form.ok) return form.answer;
      const id = form.fields.get('end') ?? '';
      const which = id === 'all' ? 'all' : { id };
      await endSessions(parts.store, c.get('staff').email, which, parts.now());
      return c.redirect('/desk/sessions', 303);
    });
}

function sessionsMain(sessions: readonly StaffSession[], { sessionId }: StaffMember) {
  const { idleMinutes: idle, absoluteHours: absolute } = sessionLimits;
  return html`<h1>${say('sessions.title')}</h1>
    <p class="lede">${say('sessions.introduction', { idle, absolute })}</p>
    <form method="post" action="/desk/sessions">
      <div class="table-scroll" tabindex="0" role="region" aria-label="${say('sessions.title')}">
        <table>
          <thead>
            <tr>
              <th scope="col">${say('sessions.which')}</th>
              <th scope="col">${say('sessions.since')}</th>
              <th scope="col">${say('sessions.seen')}</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${sessions.map((session) => sessionRow(session, session.id === sessionId))}
          </tbody>
        </table>
      </div>
      <p><button class="button" name="end" value="all">${say('sessions.end-all')}</button></p>
    </form>`;
}

function sessionRow({ id, signedInAt, lastSeenAt }: StaffSession, isThis: boolean) {
  const which = say(isThis ? 'sessions.this' : 'sessions.other');
  const since = londonMoment(signedInAt);
  return html`<tr>
    <th scope="row">${which}</th>
    <td>${since}</td>
    <td>${londonMoment(lastSeenAt)}</td>
    <td>
      <button class="button quiet" name="end" value="${id}" aria-label="${say('sessions.end')}: ${which}, ${since}">
        ${say('sessions.end')}
      </button>
    </td>
  </tr>`;
}
