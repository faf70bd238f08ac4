/**
 * What counts as one mailbox: upper and lower case, what follows a `+`, and the dots of Gmail do
 * not make another. For counting only; mail goes to the address as it was typed.
 */
export function countedMailbox(address: string): string {
  const lower = address.toLowerCase();
  const at = lower.lastIndexOf('@');
  const domain = lower.slice(at + 1).replace(/^googlemail\.com$/, 'gmail.com');
  const [base = ''] = lower.slice(0, at).split('+');
  const local = base === '' ? lower.slice(0, at) : base;
  return `${domain === 'gmail.com' ? local.replaceAll('.', '') : local}@${domain}`;
}

/** A key of a text that means nothing without our secret. */
export type Fingerprint = (text: string) => string;

/** By which an address is counted and suppressed: the same for all spellings of one mailbox. */
export function addressKey(fingerprint: Fingerprint, address: string): string {
  return fingerprint(`mailbox\n${countedMailbox(address)}`);
}
