import type { SiteOrigins } from '../env.ts';

/**
 * Whether a form post came from our own pages (OWASP ASVS 5.0, 3.5.1). `Sec-Fetch-Site` is the
 * browser's word for that, and holds also where it reached us by another name than the public one,
 * such as 127.0.0.1. Older browsers name only an origin, which must be the static site's or ours. A post with
 * neither header is not another site's: no browser of the last years sends one, and the form
 * signs nobody in, so refusing it would only lose what somebody typed.
 */
export function isFromOwnOrigin(headers: Headers, own: SiteOrigins): boolean {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (site === 'same-origin' || origin === own.publicOrigin || origin === own.apiOrigin)
    return true;
  return site === null && origin === null;
}
