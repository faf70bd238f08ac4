import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { DeskCookies } from './cookies.ts';
import type { DeskFacts, DeskParts } from './desk-parts.ts';
import { answerInDeskWords } from './frame.ts';
import { isFromDesk } from './own-origin.ts';
import { answerSignedOut } from './signed-out.ts';
import { findSession } from './sign-in/staff-session.ts';
import { say } from './words.ts';

/** Keeps the desk to its own host where it has one; nothing it shows is ever kept by a cache. */
export function deskHost({ settings, deskOrigin }: DeskParts): MiddlewareHandler {
  const host = new URL(deskOrigin).host;
  return async (c, next) => {
    if (settings.deskOrigin !== undefined && c.req.header('host') !== host) return c.notFound();
    await next();
    c.res.headers.set('Cache-Control', 'no-store');
    c.res.headers.set('X-Robots-Tag', 'noindex');
    return undefined;
  };
}

/** Lets only reads through, and posts that came from the desk's own pages. */
export function deskPosts(parts: DeskParts): MiddlewareHandler {
  return async (c, next) => {
    const { method } = c.req;
    if (method === 'GET' || method === 'HEAD') return next();
    if (method !== 'POST') {
      c.header('Allow', 'GET, HEAD, POST');
      const words = { title: say('guard.method.title'), text: say('guard.method') };
      return answerInDeskWords(parts, c, { status: 405, ...words });
    }
    if (isFromDesk(c.req.raw.headers, parts.deskOrigin)) return next();
    const words = { title: say('guard.origin.title'), text: say('guard.origin') };
    return answerInDeskWords(parts, c, { status: 403, ...words });
  };
}

/** Lets through whoever is signed in and still is a member of the team. */
export function signedIn(parts: DeskParts, cookies: DeskCookies) {
  return createMiddleware<DeskFacts>(async (c, next) => {
    const secret = cookies.get(c, 'sid');
    const staff = secret && (await findSession(parts.store, secret, parts.now()));
    if (staff && parts.settings.staffEmails.includes(staff.email)) {
      c.set('staff', staff);
      return next();
    }
    if (c.req.method === 'POST') return answerSignedOut(parts, c);
    cookies.set(c, 'next', c.req.path, 600);
    return c.redirect('/desk/sign-in', 303);
  });
}
