import type { MiddlewareHandler } from 'hono';

/**
 * Refuses (400, RFC 9112 3.2) a request that names two hosts, in two headers or in one: what stands
 * in front of us and we could each believe another. A single unknown name is answered like any
 * other, since no link, redirect or policy is made from it, and proxies may send their own.
 */
export function requireOneHost(): MiddlewareHandler {
  return async (c, next) => {
    // Headers that come twice are joined by a comma, which no name of a host has.
    if (c.req.header('host')?.includes(',') !== true) return next();
    return c.text('A request must name one host.\n', 400);
  };
}
