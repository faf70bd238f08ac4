/**
 * Whether a form post came from our own pages (OWASP ASVS 5.0, 3.5.1). A browser names its origin
 * in `Origin`; where privacy settings made that `null` or left it out, `Sec-Fetch-Site` speaks. A
 * post with neither header is not another site's: no browser of the last years sends one, and
 * the form signs nobody in, so refusing it would only lose what somebody typed.
 */
export function isFromOwnOrigin(headers: Headers, ownOrigins: readonly string[]): boolean {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (origin !== null && origin !== 'null') return ownOrigins.includes(origin);
  if (site !== null) return site === 'same-origin';
  return origin === null;
}
