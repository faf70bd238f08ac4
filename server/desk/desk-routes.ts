import { Hono } from 'hono';
import type { RouteParts } from '../web/app-parts.ts';
import { createDeskCookies } from './cookies.ts';
import type { DeskFacts, DeskParts } from './desk-parts.ts';
import { deskPlaces } from './desk-places.ts';
import { enquiryRoutes } from './enquiry/enquiry-routes.ts';
import { answerInDeskWords } from './frame.ts';
import { deskHost, deskPosts, signedIn } from './guard.ts';
import { loadSavedReplies } from './saved-replies.ts';
import { sessionRoutes } from './sign-in/session-routes.ts';
import { signInRoutes } from './sign-in/sign-in-routes.ts';
import { say } from './words.ts';

/** The team's desk, below `/desk`. Without anybody who may sign in there is none. */
export function deskRoutes(routeParts: RouteParts) {
  const desk = new Hono<DeskFacts>();
  if (routeParts.settings.staffEmails.length === 0) return desk;
  const parts = deskParts(routeParts);
  const cookies = createDeskCookies(parts.deskOrigin);
  desk.use('/desk/*', deskHost(parts), deskPosts(parts));
  desk.get('/desk', (c) => c.redirect('/desk/', 308));
  desk.route('/desk/sign-in', signInRoutes(parts, cookies));
  desk.use('/desk/*', signedIn(parts, cookies));
  desk.route('/', sessionRoutes(parts, cookies));
  desk.route('/', enquiryRoutes(parts));
  for (const place of deskPlaces) desk.route('/', place.routes(parts));
  desk.all('/desk/*', (c) => {
    const words = { title: say('desk.not-found.title'), text: say('desk.not-found') };
    return answerInDeskWords(parts, c, { status: 404, ...words });
  });
  return desk;
}

function deskParts(parts: RouteParts): DeskParts {
  const deskOrigin = parts.settings.deskOrigin ?? parts.settings.publicOrigin;
  const menu = [...deskPlaces, { path: '/desk/sessions', label: 'sessions.nav' } as const];
  return { ...parts, deskOrigin, savedReplies: loadSavedReplies(), menu };
}
