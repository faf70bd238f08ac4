import { html } from 'hono/html';
import { allLocales, type Locale } from '../../content/locales.ts';
import { cardUrl } from './card-url.ts';
import { pageUrl, type PagePath } from './paths.ts';
import { finished } from './markup.ts';

export interface HeadFacts {
  /** Every absolute link begins with this; never with what a request says. */
  origin: string;
  locale: Locale;
  /** Of the page itself. */
  title: string;
  /** What comes after the title; unset on the page that is titled with it. */
  siteName?: string;
  description: string;
  /** The page's path within its locale, or nothing for a page that no search engine may list. */
  path: PagePath | undefined;
  /** Whether the page shows what the page at `path` shows, which is listed in its place. */
  isOtherView?: boolean;
  /** Whether a picture of its own was drawn for it at build; unset: it was. */
  hasCard?: boolean;
}

/**
 * What differs from page to page in `<head>`: title, description, canonical and language links, and
 * how a link to the page is shown elsewhere (The Open Graph protocol, ogp.me).
 */
export function headMarkup(facts: HeadFacts): string {
  const { title, siteName, description, path, isOtherView = false } = facts;
  const isListed = path !== undefined && !isOtherView;
  const links = [
    isListed ? [] : noindex,
    path === undefined ? [] : canonical(facts, path),
    isListed ? [alternates(facts, path), shownElsewhere(facts, path)] : [],
  ];
  const whole = siteName === undefined ? title : `${title} – ${siteName}`;
  return finished(
    html`<title>${whole}</title><meta name="description" content="${description}" />${links}`,
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

/** Pages that the handler makes have no card of their own: they are shown with the home page's. */
function shownElsewhere({ origin, locale, title, hasCard = true }: HeadFacts, path: PagePath) {
  const card = cardUrl(locale, hasCard ? path : '');
  return [
    property('og:type', 'website'),
    property('og:title', title),
    property('og:url', origin + pageUrl(locale, path)),
    property('og:image', origin + card),
    html`<meta name="twitter:card" content="summary_large_image" />`,
  ];
}

function property(name: string, content: string) {
  return html`<meta property="${name}" content="${content}" />`;
}

function alternate(language: string, href: string) {
  return html`<link rel="alternate" hreflang="${language}" href="${href}" />`;
}
