import type { Locale } from '../../content/locales.ts';
import { pageUrl } from '../../src/page/paths.ts';
import type { AppSettings } from './app-parts.ts';
import type { TokenSigner } from './signed-token.ts';

interface LinkParts {
  signer: TokenSigner;
  settings: Pick<AppSettings, 'publicOrigin'>;
}

/** The path of a receipt's page within its locale. */
export function receiptPath(signer: TokenSigner, enquiryId: string): string {
  return `contact/received/${signer.sign('receipt', enquiryId)}`;
}

/** The path of the page that says where an enquiry stands, within its locale. */
export function statusPath(signer: TokenSigner, enquiryId: string): string {
  return `enquiry/${signer.sign('status', enquiryId)}`;
}

/** The receipt's absolute address, which only its holder knows. */
export function receiptUrl({ signer, settings }: LinkParts, locale: Locale, id: string): string {
  return settings.publicOrigin + pageUrl(locale, receiptPath(signer, id));
}

/** The status page's absolute address; the same link is in the acknowledgement. */
export function statusUrl({ signer, settings }: LinkParts, locale: Locale, id: string): string {
  return settings.publicOrigin + pageUrl(locale, statusPath(signer, id));
}

/** The path of the page on which the owner of an address says that they did not write to us. */
export function notYouPath(signer: TokenSigner, enquiryId: string): string {
  return `not-you/${signer.sign('not-you', enquiryId)}`;
}

/** That page's absolute address, which only the acknowledgement names. */
export function notYouUrl({ signer, settings }: LinkParts, locale: Locale, id: string): string {
  return settings.publicOrigin + pageUrl(locale, notYouPath(signer, id));
}
