import { html, raw } from 'hono/html';
import { allLocales, sourceLocale, type Locale } from '../../content/locales.ts';
import { finished } from './markup.ts';
import { pageUrl, type PagePath } from './paths.ts';

const declaration = raw('<?xml version="1.0" encoding="UTF-8"?>\n');
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A locale's sitemap: each page with the same page in every language. */
export function sitemap(origin: string, locale: Locale, paths: readonly PagePath[]): string {
  const urls = paths.map(
    (
      path,
    ) => html`<url><loc>${origin}${pageUrl(locale, path)}</loc>${alternates(origin, path)}</url>
`,
  );
  return finished(html`${declaration}<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls}</urlset>
`);
}

/** The sitemap of sitemaps, one for each locale. */
export function sitemapIndex(origin: string): string {
  const maps = allLocales.map(
    (locale) => html`<sitemap><loc>${origin}${pageUrl(locale, 'sitemap.xml')}</loc></sitemap>
`,
  );
  return finished(html`${declaration}<sitemapindex xmlns="${namespace}">
${maps}</sitemapindex>
`);
}

function alternates(origin: string, path: PagePath) {
  return [
    ...allLocales.map((locale) => alternate(locale, origin + pageUrl(locale, path))),
    alternate('x-default', origin + pageUrl(sourceLocale, path)),
  ];
}

function alternate(language: string, href: string) {
  return html`<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`;
}
