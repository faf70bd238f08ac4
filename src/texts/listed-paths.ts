import { sourceLocale } from '../../content/locales.ts';
import type { PagePath } from '../page/paths.ts';
import { articlesIn } from './articles.ts';

const pages: readonly PagePath[] = [
  ...['', 'statement/', 'help/', 'search/', 'contact/'],
  ...['privacy/', 'accessibility/'],
];

/** The built pages that search engines may list, the same in every locale. */
export async function listedPaths(): Promise<PagePath[]> {
  const articles = await articlesIn(sourceLocale);
  return [...pages, ...articles.map(({ id }) => `help/${id}/`)];
}
