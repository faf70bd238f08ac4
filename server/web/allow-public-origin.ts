import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/**
 * Lets the static site's scripts read answers of the handler where the two have different origins
 * (CORS); no other site's may. Nothing here depends on who is asking, so no credentials are allowed.
 */
export function allowPublicOrigin(publicOrigin: string): MiddlewareHandler {
  return cors({
    origin: publicOrigin,
    allowMethods: ['GET', 'POST', 'OPTIONS'],
    allowHeaders: ['Content-Type'],
    maxAge: 600,
  });
}
