import type { Locale } from '../../content/locales.ts';
import type { PagePath } from './paths.ts';

/** Where the picture stands that is shown beside a link to a page: one for each page of a locale. */
export function cardUrl(locale: Locale, path: PagePath): string {
  return `/cards/${locale}/${path === '' ? 'home' : path.slice(0, -1)}.png`;
}
