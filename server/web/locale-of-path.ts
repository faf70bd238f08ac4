import type { Context, MiddlewareHandler } from 'hono';
import { setCookie } from 'hono/cookie';
import { sourceLocale, type Locale } from '../../content/locales.ts';
import { exactLocale, localeIgnoringCase } from '../../src/page/paths.ts';
import type { RequestFacts } from './app-parts.ts';
import { preferredLocale } from './preferred-locale.ts';

/** Sends an address whose locale is spelt in another case on (308) to the exact one. */
export function mendLocaleCase(apiOrigin: string): MiddlewareHandler {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const segment = firstSegment(pathname);
    const meant = localeIgnoringCase(segment);
    if (meant === undefined || exactLocale(segment) !== undefined) return next();
    return c.redirect(`${apiOrigin}/${meant}${pathname.slice(segment.length + 1)}${search}`, 308);
  };
}

const oneYear = 365 * 24 * 60 * 60;

/**
 * Hands the locale of an address on to its routes, and keeps the choice that the language
 * chooser's links carry as `?remember`: the locale, and nothing else, in a cookie of our own.
 */
export function pageLocale(locale: Locale, apiOrigin: string): MiddlewareHandler<RequestFacts> {
  const secure = apiOrigin.startsWith('https:');
  return async (c, next) => {
    c.set('locale', locale);
    await next();
    if (c.req.query('remember') === undefined) return;
    setCookie(c, 'locale', locale, { path: '/', maxAge: oneYear, sameSite: 'Lax', secure });
  };
}

/** The language to answer in where no page says it: the address's, else the browser's, else English. */
export function localeOfPath(c: Context): Locale {
  const accepted = c.req.header('accept-language');
  return (
    localeIgnoringCase(firstSegment(new URL(c.req.url).pathname)) ??
    preferredLocale(undefined, accepted) ??
    sourceLocale
  );
}

function firstSegment(pathname: string): string {
  return pathname.split('/')[1] ?? '';
}
