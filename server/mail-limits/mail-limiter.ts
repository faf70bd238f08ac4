import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { NewEnquiry, WithheldReason } from '../enquiries/enquiry.ts';
import { countAcknowledged, whyNotTo } from './acknowledged-address.ts';
import { count, fullSpans, spanOf, type CountedSpan } from './hourly-counts.ts';
import { mailLimits } from './limits.ts';
import { addressKey, type Fingerprint } from './mailbox-key.ts';

/** What becomes of the automatic mails about an enquiry. The enquiry itself is always stored. */
export interface Admission {
  /** Why it is not acknowledged, or not now (`surge`); undefined: it is. */
  withheld: WithheldReason | undefined;
  /** Undefined: the team gets a notice of its own about it; else the next summary, at that time. */
  announceAt: Temporal.Instant | undefined;
}

/** Decides and counts, as part of the transaction that stores the enquiry. */
export type MailLimiter = (
  transaction: Transaction<Schema>,
  enquiry: NewEnquiry,
  /** The network that it came from; undefined where nobody knows, as with a mail. */
  sender: string | undefined,
) => Promise<Admission>;

export interface MailLimiterParts {
  fingerprint: Fingerprint;
  /** Of the whole site; 0: no limit. */
  acknowledgementsPerHour: number;
}

/** The caps on automatic mail: by recipient, by sender, and of the whole site. */
export function createMailLimiter(parts: MailLimiterParts): MailLimiter {
  return async (transaction, enquiry, sender) => {
    const spans = spansOf(parts, enquiry, sender);
    const full = await fullSpans(transaction, Object.values(spans).flat());
    const withheld = await admitAcknowledgement(parts, transaction, enquiry, spans, full);
    const { notices } = spans;
    const isNoticed = !full.has(notices) && (await count(transaction, [notices]));
    return { withheld, announceAt: isNoticed ? undefined : notices.endsAt };
  };
}

interface Spans {
  sender: readonly CountedSpan[];
  site: readonly CountedSpan[];
  notices: CountedSpan;
}

function spansOf(
  { fingerprint, acknowledgementsPerHour }: MailLimiterParts,
  { receivedAt }: NewEnquiry,
  sender: string | undefined,
): Spans {
  const { anHour, aDay } = mailLimits.fromOneSender;
  // The day is part of what the key is made of: yesterday's keys cannot be told from other people's.
  const day = receivedAt.toString().slice(0, 10);
  const senderKey = sender && `sender/${fingerprint(`sender\n${day}\n${sender}`)}`;
  return {
    sender: senderKey
      ? [spanOf(senderKey, 'hour', receivedAt, anHour), spanOf(senderKey, 'day', receivedAt, aDay)]
      : [],
    site:
      acknowledgementsPerHour > 0
        ? [spanOf('acknowledgements', 'hour', receivedAt, acknowledgementsPerHour)]
        : [],
    notices: spanOf('notices', 'hour', receivedAt, mailLimits.noticesAnHour),
  };
}

/** Asked first and counted afterwards: what is withheld anyway uses up nobody's share. */
async function admitAcknowledgement(
  { fingerprint }: MailLimiterParts,
  transaction: Transaction<Schema>,
  { acknowledgement, email, receivedAt }: NewEnquiry,
  { sender, site }: Spans,
  full: ReadonlySet<CountedSpan>,
): Promise<WithheldReason | undefined> {
  if (acknowledgement.state === 'withheld') return acknowledgement.reason;
  // The sender comes first: that they wrote too often is so whatever the address, and may be said.
  if (sender.some((span) => full.has(span))) return 'sender-cap';
  const key = addressKey(fingerprint, email);
  if (!(await countAcknowledged(transaction, key, receivedAt))) return whyNotTo(transaction, key);
  if (!(await count(transaction, sender))) return 'sender-cap';
  const fits = !site.some((span) => full.has(span)) && (await count(transaction, site));
  return fits ? undefined : 'surge';
}
