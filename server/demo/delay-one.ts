import { workingDaysFrom } from '../../src/promise/working-moment.ts';
import { createDelayMail } from '../emails/delay-mail.ts';
import { delayEnquiry } from '../enquiries/delay-enquiry.ts';
import { listOpenEnquiries } from '../enquiries/list-enquiries.ts';
import type { AppParts } from '../web/app-parts.ts';

/** Delays what is due last of all that waits, so that a newcomer always finds a delay to look at. */
export async function delayOne(parts: AppParts, now: Temporal.Instant): Promise<void> {
  const enquiry = (await listOpenEnquiries(parts.store)).at(-1);
  if (enquiry?.expected === undefined) return;
  const [, , later] = workingDaysFrom(parts.calendar, enquiry.expected.at);
  if (later === undefined) return;
  await delayEnquiry(
    { ...parts, noticeFor: createDelayMail(parts) },
    enquiry.id,
    { actor: 'asha@team.example', at: now },
    { day: later.date, reason: 'asking-others' },
  );
}
