import type { Fingerprint } from '../mail-limits/mailbox-key.ts';

/** By which an erased person is known again: nothing can be read from it, nor without our secret. */
export function personKey(fingerprint: Fingerprint, email: string): string {
  return fingerprint(`person\n${email.trim().toLowerCase()}`);
}
