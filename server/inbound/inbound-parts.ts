import type { MailTemplates } from '../emails/mail-templates.ts';
import type { Acknowledgement } from '../enquiries/enquiry.ts';
import type { AppParts } from '../web/app-parts.ts';
import type { OwnMailboxes } from './silence-rules.ts';

/**
 * Whether a mail that may be answered by a program gets its acknowledgement: the one place that
 * knows of caps, of addresses that want no mail, and of people with whom contact was ended.
 */
export type DecideAcknowledgement = (
  address: string,
  receivedAt: Temporal.Instant,
) => Promise<Acknowledgement>;

/** What taking mail in needs of the app's parts. */
export type InboundParts = Pick<
  AppParts,
  'store' | 'calendar' | 'signer' | 'settings' | 'articles' | 'phrases' | 'onMailWaiting'
> & { templates: MailTemplates; decideAcknowledgement: DecideAcknowledgement };

/** The mailboxes of these settings. */
export function ownMailboxes({ settings }: Pick<InboundParts, 'settings'>): OwnMailboxes {
  const receiving = [settings.mailReplyTo, settings.mailFrom];
  return { receiving, all: [...receiving, settings.teamEmail] };
}
