import { serveStatic } from '@hono/node-server/serve-static';
import { createHash } from 'node:crypto';
import { Hono, type Context } from 'hono';
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
    const etag = etagOf(page);
    c.header('Cache-Control', 'no-cache');
    c.header('ETag', etag);
    c.header('Vary', 'Accept-Encoding');
    return isKnown(c, etag) ? c.body(null, 304) : c.html(page);
  });
}

/** Everything else that was built: style, scripts, icons, the search index; packed where it can be. */
export function builtFileRoutes(folder: string) {
  const files = serveStatic({ root: folder, precompressed: true });
  return new Hono().get('*', async (c, next) => {
    const answer = await files(c, next);
    const isHashed = c.req.path.startsWith('/_astro/') || /\.pf_\w+$/.test(c.req.path);
    const kept = isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
    if (!(answer instanceof Response)) return answer;
    // Set afterwards, since what `onFound` sets comes too late for the answer.
    answer.headers.set('Cache-Control', kept);
    answer.headers.set('Vary', 'Accept-Encoding');
    return unlessKnown(c, answer);
  });
}

/** The file, or only that it has not changed (304) for whoever has it in this very packing. */
async function unlessKnown(c: Context, file: Response): Promise<Response> {
  if (file.status !== 200) return file;
  const named = ['Last-Modified', 'Content-Length', 'Content-Encoding'];
  const facts = named.map((name) => file.headers.get(name) ?? '').join();
  const etag = etagOf(facts);
  file.headers.set('ETag', etag);
  if (!isKnown(c, etag)) return file;
  await file.body?.cancel();
  const kept = ['ETag', 'Cache-Control', 'Vary'].map((name) => [
    name,
    file.headers.get(name) ?? '',
  ]);
  return new Response(null, { status: 304, headers: kept as [string, string][] });
}

function etagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/** A proxy that packs pages marks the tag as weak, and a browser may name several. */
function isKnown(c: Context, etag: string): boolean {
  return c.req.header('if-none-match')?.includes(etag) === true;
}
