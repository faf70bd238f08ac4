import type { MailTemplates } from '../emails/mail-templates.ts';
import type { Acknowledgement } from '../enquiries/enquiry.ts';
import type { AppParts } from '../web/app-parts.ts';
import type { OwnSigns } from './silence-rules.ts';

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

/** The mailboxes of these settings, and the subjects of the mails that we send. */
export function ownSigns({ settings, templates }: OwnParts): OwnSigns {
  const receiving = [settings.mailReplyTo, settings.mailFrom];
  const subjects = Object.values(templates.acknowledgement).map(({ text }) => subjectPattern(text));
  return { receiving, all: [...receiving, settings.teamEmail], subjects };
}

type OwnParts = Pick<InboundParts, 'settings' | 'templates'>;

/** A mark such as `[External]` may have been put before it on the way. */
function subjectPattern(template: string): RegExp {
  const [subject = ''] = template.split('\n');
  const parts = subject.trim().split('{reference}').map(RegExp.escape);
  return new RegExp(`^(?:\\[[^\\]]*\\]\\s*)?${parts.join('[A-Z2-9]{4}-[A-Z2-9]{4}')}$`, 'u');
}
