import { exactLocale } from '../../src/page/paths.ts';

/** Sections whose addresses hold tokens or are no words of a reader's. */
const withoutWords = new Set([
  'contact',
  'enquiry',
  'api',
  'desk',
  'webhooks',
  '_astro',
  'pagefind',
]);

const longestWord = 30;

/**
 * The words of an address that was not found, such as "cancel membership" of
 * `/en/help/cancel-membership.html`; empty when it has none that a person would have written.
 */
export function addressWords(pathname: string): string {
  const segments = pathname.split('/').filter((part) => part !== '');
  const own = exactLocale(segments[0] ?? '') === undefined ? segments : segments.slice(1);
  if (withoutWords.has(own[0] ?? '')) return '';
  return own
    .map(decoded)
    .join(' ')
    .replace(/\.[a-z]{2,5}(?=\s|$)/gi, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '' && word.length <= longestWord)
    .slice(0, 8)
    .join(' ');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
