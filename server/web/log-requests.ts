import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';

/** One line per request: its route, never its address, since addresses hold tokens and queries. */
export function logRequests(log: Logger, now: () => Temporal.Instant): MiddlewareHandler {
  return async (c, next) => {
    const start = now();
    await next();
    const ms = Math.round(start.until(now()).total('milliseconds'));
    log.debug({ method: c.req.method, route: routePath(c), status: c.res.status, ms }, 'request');
  };
}
