import type { APIRoute } from 'astro';

/** What search engines may read, and where the sitemap is; `noindex` is said by the pages themselves. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *
Disallow: /api/
Disallow: /desk/

Sitemap: ${site?.origin ?? ''}/sitemap.xml
`);
