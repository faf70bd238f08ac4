import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { AppParts, RequestFacts } from './app-parts.ts';

/**
 * One line per request: its id and route, never its address, since addresses hold tokens and
 * queries.
 */
export function logRequests({
  log,
  now,
  observer,
}: Pick<AppParts, 'log' | 'now' | 'observer'>): MiddlewareHandler<RequestFacts> {
  return async (c, next) => {
    const start = now();
    await next();
    const seconds = start.until(now()).total('seconds');
    const answered = { method: c.req.method, route: routePath(c), status: c.res.status };
    observer.answered({ ...answered, seconds });
    const line = { requestId: c.get('requestId'), ...answered, ms: Math.round(seconds * 1000) };
    log.debug(line, 'request');
  };
}
