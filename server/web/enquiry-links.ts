import type { Locale } from '../../content/locales.ts';
import type { Place } from '../../src/page/offered-url.ts';
import { pageUrl } from '../../src/page/paths.ts';
import type { AppSettings } from './app-parts.ts';
import type { TokenSigner } from './signed-token.ts';

interface LinkParts {
  signer: TokenSigner;
  settings: Pick<AppSettings, 'apiOrigin'>;
}

/** The path of a receipt's page within its locale. */
export function receiptPath(signer: TokenSigner, enquiryId: string): string {
  return `contact/received/${signer.sign('receipt', enquiryId)}`;
}

/** The path of the page that says where an enquiry stands, within its locale. */
export function statusPath(signer: TokenSigner, enquiryId: string): string {
  return `enquiry/${signer.sign('status', enquiryId)}`;
}

/**
 * The absolute address where a member says that their question is answered. It tells nothing of the
 * enquiry but its reference, since it also stands in the addresses of articles, which are passed on.
 */
export function answeredUrl(parts: LinkParts, locale: Locale, id: string, by?: AnsweredBy): string {
  const query = by === undefined ? '' : `?${new URLSearchParams({ ...by }).toString()}`;
  const path = answeredPath(parts.signer.sign('answered', id));
  return parts.settings.apiOrigin + pageUrl(locale, path) + query;
}

/** Where they say so, and the article they come from. */
export interface AnsweredBy {
  from: Place;
  article?: string;
}

/** The absolute address where a member says that they still need a reply. */
export function stillNeedUrl({ signer, settings }: LinkParts, locale: Locale, id: string): string {
  const path = stillNeedPath(signer.sign('still-need', id));
  return settings.apiOrigin + pageUrl(locale, path);
}

/** The path within a locale at which a token for "this answered my question" is good. */
export function answeredPath(token: string): string {
  return `contact/received/${token}/answered`;
}

/** The path within a locale at which a token for "I still need a reply" is good. */
export function stillNeedPath(token: string): string {
  return `contact/received/${token}/still-need`;
}

/** The receipt's absolute address, which only its holder knows. */
export function receiptUrl({ signer, settings }: LinkParts, locale: Locale, id: string): string {
  return settings.apiOrigin + pageUrl(locale, receiptPath(signer, id));
}

/** The status page's absolute address; the same link is in the acknowledgement. */
export function statusUrl({ signer, settings }: LinkParts, locale: Locale, id: string): string {
  return settings.apiOrigin + pageUrl(locale, statusPath(signer, id));
}

/** The path of the page on which the owner of an address says that they did not write to us. */
export function notYouPath(signer: TokenSigner, enquiryId: string): string {
  return `not-you/${signer.sign('not-you', enquiryId)}`;
}

/** That page's absolute address, which only the acknowledgement names. */
export function notYouUrl({ signer, settings }: LinkParts, locale: Locale, id: string): string {
  return settings.apiOrigin + pageUrl(locale, notYouPath(signer, id));
}

/** The path of the page where an enquiry is made a complaint, within its locale. */
export function complaintPath(signer: TokenSigner, enquiryId: string): string {
  return `enquiry/complaint/${signer.sign('complaint', enquiryId)}`;
}

/** The absolute address of the page where an enquiry is made a complaint. */
export function complaintUrl({ signer, settings }: LinkParts, locale: Locale, id: string): string {
  return settings.apiOrigin + pageUrl(locale, complaintPath(signer, id));
}
