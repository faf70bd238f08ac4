import type { RenderedEmail } from '../../src/wording/email-template.ts';
import type { AppSettings } from '../web/app-parts.ts';
import {
  toHeaderText,
  toMailbox,
  type ExtraHeader,
  type HeaderText,
  type OutgoingEmail,
} from './email.ts';

/** What automatic mail says of itself (RFC 3834); it asks Exchange for no automatic answer to it. */
export const automatic: OutgoingEmail['headers'] = {
  'Auto-Submitted': toHeaderText('auto-generated'),
  'X-Auto-Response-Suppress': toHeaderText('DR, RN, NRN, OOF, AutoReply'),
};

/** A rendered mail from us to one address, with the headers that its kind asks for. */
export function composeEmail(
  settings: Pick<AppSettings, 'mailFrom' | 'mailReplyTo'>,
  { subject, text, html }: RenderedEmail,
  to: string,
  headers: Readonly<Partial<Record<ExtraHeader, HeaderText>>>,
): OutgoingEmail {
  return {
    from: toMailbox(settings.mailFrom),
    to: toMailbox(to),
    replyTo: toMailbox(settings.mailReplyTo),
    subject: toHeaderText(subject),
    text,
    html,
    headers,
    tags: {},
  };
}
