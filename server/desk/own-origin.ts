/**
 * Whether a post came from the desk's own pages (OWASP ASVS 5.0, 3.5.1). Stricter than the public
 * form's check, because these posts act for whoever is signed in: each header that is there must
 * say so, and with neither the post is refused. A desk that was reached by another name of this
 * machine, such as 127.0.0.1, is its own where the browser itself says that nothing was crossed.
 */
export function isFromDesk(headers: Headers, deskOrigin: string): boolean {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  if (origin === null || origin === deskOrigin) return origin !== null || site !== null;
  return site !== null && URL.parse(origin)?.host === headers.get('host');
}
