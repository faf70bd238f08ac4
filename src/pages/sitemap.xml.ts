import type { APIRoute } from 'astro';
import { sitemapIndex } from '../page/sitemap.ts';

/** Leads search engines to the sitemap of each locale. */
export const GET: APIRoute = ({ site }) => new Response(sitemapIndex(site?.origin ?? ''));
