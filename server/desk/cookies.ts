import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** `sid` signs in; `sign-in` is the browser that asked for a mail; `next` is where it wanted to go. */
export type DeskCookie = 'sid' | 'sign-in' | 'next';

/**
 * The desk's cookies, out of reach of scripts and of other sites. Over https their names begin with
 * `__Host-`, which binds them to this very host; plain http on one's own machine cannot have that.
 */
export function createDeskCookies(deskOrigin: string) {
  const secure = deskOrigin.startsWith('https:');
  const named = (name: DeskCookie) => (secure ? `__Host-${name}` : name);
  const attributes = { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const;
  return {
    get: (c: Context, name: DeskCookie) => getCookie(c, named(name)),
    set: (c: Context, name: DeskCookie, value: string, maxAge?: number) =>
      setCookie(c, named(name), value, {
        ...attributes,
        ...(maxAge === undefined ? {} : { maxAge }),
      }),
    remove: (c: Context, name: DeskCookie) =>
      void deleteCookie(c, named(name), { path: '/', secure }),
  };
}

export type DeskCookies = ReturnType<typeof createDeskCookies>;
