import { latinFromCyrillic } from './serbian-script.ts';

const token =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;
const attribute = /([^\s"'=<>/]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/g;
const childless = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const serbianLanguage = /^sr(?:-Cyrl)?(?:-[a-z]{2})?$/i;
/** U+0400 to U+04FF, percent-encoded as UTF-8. */
const encodedCyrillic = /(?:%D[0-3]%[89AB][0-9A-F])+/gi;
const addresses = new Set(['src', 'srcset', 'action', 'formaction', 'poster', 'cite', 'hreflang']);

/** An element in another language, and how many elements of its name are still open in it. */
interface Foreign {
  name: string;
  depth: number;
}

/**
 * Rendered Serbian Cyrillic HTML in Serbian Latin: text, attributes, ids and the links to those
 * ids. Elements that declare another language, scripts, styles and addresses stay as they are.
 */
export function latinHtml(html: string): string {
  let foreign: Foreign | undefined;
  return html.replace(token, (piece: string) => {
    const tag = tagOf(piece);
    if (foreign !== undefined) {
      foreign = stillForeign(foreign, tag);
      return piece;
    }
    if (tag === undefined) return isText(piece) ? latinFromCyrillic(piece) : piece;
    if (tag.language === undefined || serbianLanguage.test(tag.language)) return latinTag(piece);
    if (tag.opens) foreign = { name: tag.name, depth: 1 };
    return piece;
  });
}

interface Tag {
  name: string;
  opens: boolean;
  closes: boolean;
  language: string | undefined;
}

function tagOf(piece: string): Tag | undefined {
  const name = /^<\/?([a-z][^\s/>]*)/i.exec(piece)?.[1]?.toLowerCase();
  if (name === undefined || name === 'script' || name === 'style') return undefined;
  const closes = piece.startsWith('</');
  const opens = !closes && !piece.endsWith('/>') && !childless.test(name);
  const attributes = [...piece.matchAll(attribute)];
  const language = attributes.find((found) => found[1]?.toLowerCase() === 'lang')?.[3];
  return { name, opens, closes, language: language && unquoted(language) };
}

function stillForeign(foreign: Foreign, tag: Tag | undefined): Foreign | undefined {
  if (tag?.name !== foreign.name) return foreign;
  const depth = foreign.depth + (tag.opens ? 1 : 0) - (tag.closes ? 1 : 0);
  return depth === 0 ? undefined : { ...foreign, depth };
}

function isText(piece: string): boolean {
  return !piece.startsWith('<');
}

function latinTag(tag: string): string {
  return tag.replace(attribute, (_, name: string, equals: string, value: string) => {
    return name + equals + latinValue(name.toLowerCase(), value);
  });
}

function latinValue(name: string, value: string): string {
  if (addresses.has(name)) return value;
  if (name === 'href') return value.replace(unquoted(value), latinLink);
  if (name === 'lang') return value.replace(/sr(?:-Cyrl)?/i, 'sr-Latn');
  return latinFromCyrillic(value);
}

/** Within the site the part after `#` is an id, which has been transliterated; the rest is an address. */
function latinLink(href: string): string {
  const link = /^(?![a-z][a-z0-9+.-]*:|\/\/)([^#]*#)(.+)$/i.exec(href);
  const [, address, id] = link ?? [];
  if (address === undefined || id === undefined) return href;
  const encoded = id.replace(encodedCyrillic, (letters) =>
    encodeURIComponent(latinFromCyrillic(decodeURIComponent(letters))),
  );
  return address + latinFromCyrillic(encoded);
}

function unquoted(value: string): string {
  return value.replace(/^["']|["']$/g, '');
}
