import { html } from 'hono/html';
import { allLocales, type Locale } from '../../content/locales.ts';
import { pageUrl, type PagePath } from './paths.ts';
import { finished } from './markup.ts';

export interface HeadFacts {
  /** Every absolute link begins with this; never with what a request says. */
  origin: string;
  locale: Locale;
  title: string;
  description: string;
  /** The page's path within its locale, or nothing for a page that no search engine may list. */
  path: PagePath | undefined;
}

/** What differs from page to page in `<head>`: title, description, canonical and language links. */
export function headMarkup({ origin, locale, title, description, path }: HeadFacts): string {
  const links =
    path === undefined
      ? html`<meta name="robots" content="noindex" />`
      : html`<link rel="canonical" href="${origin}${pageUrl(locale, path)}" />${allLocales.map(
          (other) => alternate(other, origin + pageUrl(other, path)),
        )}${alternate('x-default', origin + pageUrl('en', path))}`;
  return finished(
    html`<title>${title}</title><meta name="description" content="${description}" />${links}`,
  );
}

function alternate(language: string, href: string) {
  return html`<link rel="alternate" hreflang="${language}" href="${href}" />`;
}
