import { articleUrl } from '../../src/page/paths.ts';
import { renderDelayNotice } from '../../src/wording/delay-notice.ts';
import type { DelayParts } from '../enquiries/delay-enquiry.ts';
import { finishMail } from '../outbox/outbox-entry.ts';
import type { AppParts } from '../web/app-parts.ts';
import { statusUrl } from '../web/enquiry-links.ts';
import { automatic } from './compose-email.ts';
import { composeMemberEmail } from './compose-member-email.ts';

type DelayMailParts = Pick<AppParts, 'phrases' | 'signer' | 'settings' | 'templates'>;

/** Makes the mail that tells a member, in their language, the new day and the reason. */
export function createDelayMail(parts: DelayMailParts): DelayParts['noticeFor'] {
  const { phrases, settings, templates } = parts;
  return (enquiry, expected, sequence) => {
    const { id, locale, reference, expected: before } = enquiry;
    const { text: template, writtenIn } = templates.delayNotice[locale];
    const rendered = renderDelayNotice({
      template,
      t: phrases[writtenIn],
      reference,
      now: { dueDate: expected.date, dueAt: expected.at },
      before: before && { dueDate: before.date, dueAt: before.at },
      reason: expected.delayReason,
      statusUrl: statusUrl(parts, locale, id),
      complaintUrl: settings.publicOrigin + articleUrl(locale, 'complain-about-anlp'),
    });
    const email = composeMemberEmail(parts, rendered, enquiry, automatic);
    return finishMail('delay-notice', { enquiryId: id, sequence }, email);
  };
}
