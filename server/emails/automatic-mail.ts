import type { RenderedEmail } from '../../src/wording/email-template.ts';
import type { AppSettings } from '../web/app-parts.ts';
import { toHeaderText, toMailbox, type OutgoingEmail } from './email.ts';

/** Automatic mail says so (RFC 3834) and asks Exchange for no automatic answer to it. */
export function automaticMail(
  settings: Pick<AppSettings, 'mailFrom' | 'mailReplyTo'>,
  rendered: RenderedEmail,
  to: string,
): OutgoingEmail {
  return {
    from: toMailbox(settings.mailFrom),
    to: toMailbox(to),
    replyTo: toMailbox(settings.mailReplyTo),
    subject: toHeaderText(rendered.subject),
    text: rendered.text,
    html: rendered.html,
    headers: {
      'Auto-Submitted': toHeaderText('auto-generated'),
      'X-Auto-Response-Suppress': toHeaderText('DR, RN, NRN, OOF, AutoReply'),
    },
    tags: {},
  };
}
