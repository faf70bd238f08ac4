import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { catalogueOf } from '../../../texts/catalogue.ts';
import { localePaths } from '../../../texts/static-paths.ts';

export const getStaticPaths = localePaths;

/** The locale's own articles and what was asked, published for the handler's suggestions and search. */
export const GET: APIRoute<InferGetStaticPropsType<typeof localePaths>> = async ({ props }) =>
  Response.json(await catalogueOf(props.locale));
