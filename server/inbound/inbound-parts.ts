import type { MailTemplates } from '../emails/mail-templates.ts';
import type { MailLimiter } from '../mail-limits/mail-limiter.ts';
import type { AppParts } from '../web/app-parts.ts';
import type { OwnSigns } from './silence-rules.ts';

/** What taking mail in needs of the app's parts. */
export type InboundParts = Pick<
  AppParts,
  | 'store'
  | 'calendar'
  | 'signer'
  | 'settings'
  | 'articles'
  | 'phrases'
  | 'observer'
  | 'onMailWaiting'
> & {
  templates: MailTemplates;
  /**
   * Decides about a mail that a program may answer, as about a form: the one place that knows of
   * caps, of addresses that want no mail, and of people with whom contact was ended.
   */
  limiter: MailLimiter;
};

/** The mailboxes of these settings, the team's own included, and the subjects that we send. */
export function ownSigns({ settings, templates }: OwnParts): OwnSigns {
  const receiving = [settings.mailReplyTo, settings.mailFrom];
  const subjects = Object.values(templates.acknowledgement).map(({ text }) => subjectPattern(text));
  return { receiving, all: [...receiving, settings.teamEmail, ...settings.staffEmails], subjects };
}

type OwnParts = Pick<InboundParts, 'settings' | 'templates'>;

/** A mark such as `[External]` may have been put before it on the way. */
function subjectPattern(template: string): RegExp {
  const [subject = ''] = template.split('\n');
  const parts = subject.trim().split('{reference}').map(RegExp.escape);
  return new RegExp(`^(?:\\[[^\\]]*\\]\\s*)?${parts.join('[A-Z2-9]{4}-[A-Z2-9]{4}')}$`, 'u');
}
