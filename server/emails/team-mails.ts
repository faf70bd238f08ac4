import { sourceLocale } from '../../content/locales.ts';
import { dueMoment, wordedDay } from '../../src/wording/dates.ts';
import { renderEmail } from '../../src/wording/email-template.ts';
import type { EmailValue } from '../../src/wording/email-values.ts';
import type { Complaint } from '../enquiries/complaint.ts';
import type { Enquiry } from '../enquiries/enquiry.ts';
import { finishMail, type QueuedMail, type MailKind } from '../outbox/outbox-entry.ts';
import type { AppParts } from '../web/app-parts.ts';
import { automatic, composeEmail } from './compose-email.ts';

type TeamMailParts = Pick<AppParts, 'phrases' | 'settings' | 'templates'>;

/** The mail that tells the team of a complaint and the days of its stages. */
export function teamComplaintMail(
  parts: TeamMailParts,
  { id, reference, complaint }: Enquiry,
  sequence: number,
  isByMember: boolean,
): QueuedMail {
  const values = {
    reference,
    byMember: isByMember ? 'yes' : 'no',
    hasDate: complaint?.outcomeBy === undefined ? 'no' : 'yes',
    confirmBy: dayOf(parts, complaint?.acknowledgeBy),
    reviewBy: dayOf(parts, complaint?.reviewBy),
    outcomeBy: dayOf(parts, complaint?.outcomeBy),
  };
  return toTeam(parts, 'team-complaint', parts.templates.teamComplaint, values, { id, sequence });
}

/** The mail that tells the team that a member added something, and by when a reply is expected. */
export function teamMemberWroteMail(
  parts: TeamMailParts,
  { id, reference, topic, expected }: Enquiry,
  sequence: number,
): QueuedMail {
  const t = parts.phrases[sourceLocale];
  const due = expected && dueMoment(t, { dueDate: expected.date, dueAt: expected.at });
  const values = {
    reference,
    topic: t(`topic.${topic}`),
    hasDate: due === undefined ? 'no' : 'yes',
    due: due ?? '',
  };
  const template = parts.templates.teamMemberWrote;
  return toTeam(parts, 'team-member-wrote', template, values, { id, sequence });
}

function toTeam(
  { settings }: TeamMailParts,
  kind: MailKind,
  template: string,
  values: Readonly<Record<string, EmailValue>>,
  about: { id: string; sequence: number },
): QueuedMail {
  const rendered = renderEmail(template, { lang: sourceLocale, direction: 'ltr' }, values);
  const email = composeEmail(settings, rendered, settings.teamEmail, automatic);
  return finishMail(kind, { enquiryId: about.id, sequence: about.sequence }, email);
}

function dayOf({ phrases }: TeamMailParts, date: Complaint['acknowledgeBy']): EmailValue {
  return date === undefined ? '' : wordedDay(phrases[sourceLocale].locale, date);
}
