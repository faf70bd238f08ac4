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
  /** Whether the page shows what the page at `path` shows, which is listed in its place. */
  isOtherView?: boolean;
}

/** What differs from page to page in `<head>`: title, description, canonical and language links. */
export function headMarkup(facts: HeadFacts): string {
  const { title, description, path, isOtherView = false } = facts;
  const isListed = path !== undefined && !isOtherView;
  const links = [
    isListed ? [] : noindex,
    path === undefined ? [] : canonical(facts, path),
    isListed ? alternates(facts, path) : [],
  ];
  return finished(
    html`<title>${title}</title><meta name="description" content="${description}" />${links}`,
  );
}

const noindex = html`<meta name="robots" content="noindex" />`;

function canonical({ origin, locale }: HeadFacts, path: PagePath) {
  return html`<link rel="canonical" href="${origin}${pageUrl(locale, path)}" />`;
}

function alternates({ origin }: HeadFacts, path: PagePath) {
  return [
    ...allLocales.map((other) => alternate(other, origin + pageUrl(other, path))),
    alternate('x-default', origin + pageUrl('en', path)),
  ];
}

function alternate(language: string, href: string) {
  return html`<link rel="alternate" hreflang="${language}" href="${href}" />`;
}
