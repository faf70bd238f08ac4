import { addressParser } from 'postal-mime';
import { mailableAddress } from '../../src/contact/email-address.ts';
import { limits } from '../../src/contact/fields.ts';
import { normaliseAddress } from '../../src/contact/typed-text.ts';

/** Who wrote a mail, as its header says. */
export interface MailAuthor {
  /** As it is shown: on one line, with nothing invisible in it; the address where none is given. */
  name: string;
  /** As it stands in the header. */
  address: string;
  /** The address that a mail can be sent to, if it is one. */
  mailable: string | undefined;
}

/** Reads a header such as `Ljiljana Njego <l@member.example>`; of several people, the first. */
export function authorOf(header: string): MailAuthor {
  const [first] = addressParser(header.slice(0, 2_000), { flatten: true });
  const address = normaliseAddress(first?.address ?? '').slice(0, limits.email);
  const name = normaliseAddress(first?.name ?? '').slice(0, limits.name);
  const shown = address || normaliseAddress(header).slice(0, limits.name);
  return { name: name || shown, address: address || shown, mailable: mailableAddress(address) };
}

/** What stands behind the last `@`, in lower case. */
export function hostOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .replace(/>$/, '')
    .toLowerCase();
}
