import type { MiddlewareHandler } from 'hono';
import type { SiteOrigins } from '../env.ts';

/**
 * One strict policy for everything we serve, the search worker included, since a worker obeys
 * the policy of its own response. `wasm-unsafe-eval` is for Pagefind's WebAssembly.
 */
const policy = ({ publicOrigin, apiOrigin }: SiteOrigins) => [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  ['connect-src', "'self'", ...(apiOrigin === publicOrigin ? [] : [apiOrigin])].join(' '),
  "worker-src 'self'",
  "manifest-src 'self'",
  // A sent form leads to its receipt at our origin, by whatever name it was reached.
  ['form-action', "'self'", ...new Set([publicOrigin, apiOrigin])].join(' '),
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
];

/** Headers of every answer; what only TLS can bear is sent where the handler's origin is https. */
export function securityHeaders(origins: SiteOrigins): MiddlewareHandler {
  const isSecure = origins.apiOrigin.startsWith('https:');
  const headers = {
    'Content-Security-Policy': [
      ...policy(origins),
      ...(isSecure ? ['upgrade-insecure-requests'] : []),
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    // Not no-referrer: that makes a form post say `Origin: null`.
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    ...(isSecure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  };
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  };
}
