import { serveStatic } from '@hono/node-server/serve-static';
import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { RequestFacts, RouteParts } from '../app-parts.ts';

/** The pages of a locale as they were built, their live regions filled. */
export function builtPageRoutes({ frames, site, settings }: RouteParts) {
  return new Hono<RequestFacts>().get('*', async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const page = await frames.built(pathname, c.get('locale'));
    if (page === undefined) {
      const exists = (await site.page(`${pathname}/`)) !== undefined;
      return exists ? c.redirect(`${settings.apiOrigin}${pathname}/${search}`, 308) : next();
    }
    const etag = `"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`;
    c.header('Cache-Control', 'no-cache');
    c.header('ETag', etag);
    // A proxy that packs pages marks the tag as weak, and a browser may name several.
    const isKnown = c.req.header('if-none-match')?.includes(etag) === true;
    return isKnown ? c.body(null, 304) : c.html(page);
  });
}

/** Everything else that was built: style, scripts, icons, the search index. */
export function builtFileRoutes(folder: string) {
  const files = serveStatic({ root: folder });
  return new Hono().get('*', async (c, next) => {
    const answer = await files(c, next);
    const isHashed = c.req.path.startsWith('/_astro/') || /\.pf_\w+$/.test(c.req.path);
    const kept = isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
    // Set afterwards, since what `onFound` sets comes too late for the answer.
    if (answer instanceof Response) answer.headers.set('Cache-Control', kept);
    return answer;
  });
}
