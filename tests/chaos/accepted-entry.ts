import type { AcceptedMail } from '../support/fake-resend.ts';

/** The outbox entry that a mail at the provider came from, by its tag. */
export function entryOf({ email }: AcceptedMail): string {
  const tags = email.tags as { name: string; value: string }[];
  return tags.find(({ name }) => name === 'outbox_id')?.value ?? '';
}
