import type { MiddlewareHandler } from 'hono';

/**
 * One strict policy for everything we serve, the search worker included, since a worker obeys
 * the policy of its own response. `wasm-unsafe-eval` is for Pagefind's WebAssembly.
 */
const policy = (publicOrigin: string) => [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  // A sent form leads to its receipt at the public origin, by whatever name it was reached.
  `form-action 'self' ${publicOrigin}`,
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
];

/** Headers of every answer; what only TLS can bear is sent where the public origin is https. */
export function securityHeaders(publicOrigin: string): MiddlewareHandler {
  const isSecure = publicOrigin.startsWith('https:');
  const headers = {
    'Content-Security-Policy': [
      ...policy(publicOrigin),
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
