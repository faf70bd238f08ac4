import { allLocales, type Locale } from '../../content/locales.ts';

/** The path of a page within a locale, such as `help/sign-in-help/`; empty for its home. */
export type PagePath = string;

/** `/en/contact/` and the like: the one place that knows how a page's address is made. */
export function pageUrl(locale: Locale, path: PagePath = ''): string {
  return `/${locale}/${path}`;
}

/** The address of an article, the same in every locale but for its first segment. */
export function articleUrl(locale: Locale, article: string): string {
  return pageUrl(locale, `help/${article}/`);
}

/** The statement beside its text in another language. */
export function besidePath(other: Locale): PagePath {
  return `statement/beside/${other}/`;
}

/** The locale that a path segment names exactly, as `<html lang>` spells it. */
export function exactLocale(segment: string): Locale | undefined {
  return allLocales.find((locale) => locale === segment);
}

/** The locale that a path segment names in whatever case, so that a mistyped link can be mended. */
export function localeIgnoringCase(segment: string): Locale | undefined {
  return allLocales.find((locale) => locale.toLowerCase() === segment.toLowerCase());
}
