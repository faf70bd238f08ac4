/** Where articles are offered, and where somebody says that one answered them. */
export const places = [
  'writing',
  'look-first',
  'receipt',
  'mail',
  'status',
  'search',
  'not-found',
  'article',
] as const;

/** One of these places, as addresses and counts name it. */
export type Place = (typeof places)[number];

/** Where an article is offered, and for which enquiry it may say "This answered my question". */
export interface Offer {
  from: Place;
  token?: string;
}

/**
 * The article's own address, which says where it was offered. On a host without the handler it is
 * the same page, and nobody counts.
 */
export function offeredUrl(url: string, { from, token }: Offer): string {
  return `${url}?from=${from}${token === undefined ? '' : `&for=${token}`}`;
}
