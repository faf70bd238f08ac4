import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';

/**
 * Sends pages packed (gzip) to browsers that take them so. Pages for one reader alone (`no-store`)
 * stay as they are: they hold tokens beside words of a request, and the length of a packed page
 * tells whether the two are alike (BREACH). The form's own token is new for every page it is on.
 */
export function packPages(): MiddlewareHandler {
  const pack = compress({ contentTypeFilter: /^text\/html/ });
  return async (c, next) => {
    await next();
    if (c.res.headers.get('Cache-Control')?.includes('no-store') === true) return;
    await pack(c, async () => {});
  };
}
