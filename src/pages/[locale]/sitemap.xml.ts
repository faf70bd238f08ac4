import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sitemap } from '../../page/sitemap.ts';
import { listedPaths } from '../../texts/listed-paths.ts';
import { localePaths } from '../../texts/static-paths.ts';

export const getStaticPaths = localePaths;

/** The pages of a locale for search engines. */
export const GET: APIRoute<InferGetStaticPropsType<typeof localePaths>> = async ({ props, site }) =>
  new Response(sitemap(site?.origin ?? '', props.locale, await listedPaths()));
