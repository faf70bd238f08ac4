import { timingSafeEqual } from 'node:crypto';
import { splitMailbox, toHeaderText, toMailbox, type Mailbox } from '../emails/email.ts';
import type { TokenSigner } from '../web/signed-token.ts';

/** Half of 128 bits: an address has room for no more, and each guess costs a mail. */
const macBytes = 10;

/** The most characters of a mailbox before its `@` that leave room for reference and code. */
export const longestMailboxName = 64 - '+abcd-2345.'.length - 2 * macBytes;

/** What stands before the `@` of a mailbox. */
export function mailboxName(mailbox: string): string {
  return partsOf(mailbox).name;
}

/**
 * Where a reply about an enquiry goes: the mailbox of ours with the reference and a code behind a
 * plus (`support+abcd-2345.<code>@…`). Only we can make the code; case does not matter in it.
 */
export function replyAddress(signer: TokenSigner, mailbox: string, reference: string): Mailbox {
  const { display, name, domain } = partsOf(mailbox);
  const address = `${name}+${reference.toLowerCase()}.${codeOf(signer, reference)}@${domain}`;
  return toMailbox(display === '' ? address : `${display} <${address}>`);
}

/** The reference that one of our reply addresses names, or nothing when it is no such address. */
export function referenceOfReply(
  signer: TokenSigner,
  mailbox: string,
  address: string,
): string | undefined {
  const { name, domain } = partsOf(mailbox.toLowerCase());
  const [local = '', host] = address.toLowerCase().split('@');
  if (host !== domain || !local.startsWith(`${name}+`)) return undefined;
  const token = local.slice(name.length + 1);
  const [, reference = '', code = ''] =
    /^([a-z2-9]{4}-[a-z2-9]{4})\.([0-9a-f]+)$/.exec(token) ?? [];
  const named = reference.toUpperCase();
  return reference !== '' && isSame(code, codeOf(signer, named)) ? named : undefined;
}

/** Whether an address is a mailbox of ours, whatever stands behind a plus in it. */
export function isSameMailbox(mailbox: string, address: string): boolean {
  const { name, domain } = partsOf(mailbox.toLowerCase());
  const [local = '', host] = address.toLowerCase().split('@');
  return host === domain && (local === name || local.startsWith(`${name}+`));
}

function codeOf(signer: TokenSigner, reference: string): string {
  const fingerprint = Buffer.from(signer.fingerprint(`reply\0${reference}`), 'base64url');
  return fingerprint.subarray(0, macBytes).toString('hex');
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function partsOf(mailbox: string): { display: string; name: string; domain: string } {
  const { name: display, address } = splitMailbox(toHeaderText(mailbox));
  const at = address.lastIndexOf('@');
  return { display, name: address.slice(0, at), domain: address.slice(at + 1) };
}
