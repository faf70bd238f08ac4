import type { Locale } from '../../content/locales.ts';
import { exactLocale } from '../page/paths.ts';

/** The card that a page asks for. */
export interface NamedCard {
  locale: Locale;
  /** Where it is to stand in the built folder. */
  path: string;
  /** As plain text. */
  title: string;
}

/** Reads from the head of a built page which card it names, and what is to stand on it. */
export function namedCard(html: string): NamedCard | undefined {
  const [, path = '', segment = ''] =
    /^[^/]*\/\/[^/]+\/(cards\/([^/]+)\/.+)$/.exec(propertyOf(html, 'og:image')) ?? [];
  const locale = exactLocale(segment);
  return locale && { locale, path, title: propertyOf(html, 'og:title') };
}

function propertyOf(html: string, name: string): string {
  const [, content = ''] =
    new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html) ?? [];
  return content.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters[entity] ?? entity);
}

/** What the escaping template writes for the characters that mean something in HTML. */
const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
