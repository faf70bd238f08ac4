import { servicePromise } from '../../content/promise.ts';
import { shownAddress, shownName } from '../enquiries/shown-text.ts';
import type { Enquiry, UndeliveredReason, WithheldReason } from '../enquiries/enquiry.ts';
import type { MailOfEnquiry } from '../inbound/mails-of-enquiry.ts';

/** One enquiry as a line of the queue: when a reply is expected, reference, topic, language and how it came. */
export function enquiryOnOneLine(enquiry: Enquiry): string {
  const { reference, topic, locale, relationship, acknowledgement, expected } = enquiry;
  const delayed = expected?.delayReason === undefined ? [] : [`promised for ${promised(enquiry)}`];
  const undelivered = acknowledgement.state === 'undelivered' ? [acknowledgementOf(enquiry)] : [];
  return [
    `${awaited(enquiry).padEnd(22)}${reference}  ${topic.padEnd(24)}${locale.padEnd(9)}${relationship}`,
    ...delayed,
    ...undelivered,
  ].join('  ');
}

/** One enquiry with everything that was written, for a terminal. */
export function enquiryInFull(enquiry: Enquiry): string {
  const facts = [
    ['Reference', enquiry.reference],
    ['State', enquiry.state],
    ['Received', inLondon(enquiry.receivedAt)],
    ['Reply due', promised(enquiry)],
    ['Expected', awaited(enquiry)],
    ['Topic', enquiry.topic],
    ['Language', enquiry.locale],
    ['Relationship', enquiry.relationship],
    ['Name', shownName(enquiry.name)],
    ['Email', shownAddress(enquiry.email)],
    ['Acknowledgement', acknowledgementOf(enquiry)],
  ];
  const lines = facts.map(([label = '', value = '']) => `${`${label}:`.padEnd(17)}${value}`);
  return [...lines, '', visible(enquiry.message), ''].join('\n');
}

/** What came with an enquiry by mail and does not stand in its text, for a terminal. */
export function mailFacts(mails: readonly MailOfEnquiry[]): string[] {
  return mails
    .filter(({ became }) => became === 'enquiry')
    .flatMap(({ emailId, attachments, charactersCut, silence }) => [
      ...(silence === undefined ? [] : [`No program answers this mail: ${silence}`]),
      ...(charactersCut === 0
        ? []
        : [`${charactersCut} characters are left out; the provider has it whole as ${emailId}`]),
      ...attachments.map(attachmentLine),
    ]);
}

/** A file that came with a mail, for a terminal. */
export function attachmentLine(file: {
  name: string;
  type: string;
  bytes: number | undefined;
}): string {
  const size = file.bytes === undefined ? 'size unknown' : `${file.bytes} bytes`;
  return `Attachment: ${shownName(file.name) || 'no name'}, ${shownName(file.type)}, ${size}`;
}

/** What became of the first mail, such as `withheld: too many to this address in 24 hours`. */
function acknowledgementOf({ acknowledgement: mail }: Enquiry): string {
  return 'reason' in mail ? `${mail.state}: ${reasons[mail.reason]}` : mail.state;
}

const reasons: Record<WithheldReason | UndeliveredReason, string> = {
  'too-fast': 'sent sooner than a person could',
  honeypot: 'the trap for programs was filled in',
  'recipient-cap': 'too many to this address in 24 hours',
  'sender-cap': 'too many from this sender',
  surge: 'too many in an hour; npm run outbox -- --release sends it',
  suppressed: 'its owner wants none, or the provider sends it nothing any more',
  'no-automatic-answer': 'it came by mail that no program may answer',
  'past-due': 'it could only be read after the reply was due',
  'contact-ended': 'contact with its sender is ended',
  'not-wanted': 'the voicemail asked for none',
  bounced: 'the address does not take mail',
  complained: 'it was marked as spam',
  failed: 'the provider could not send it',
};

/** One enquiry as JSON, its instants in UTC. */
export function enquiryAsJson(enquiry: Enquiry) {
  const { promise, formToken, contentHash, ...facts } = enquiry;
  return {
    ...facts,
    receivedAt: enquiry.receivedAt.toString(),
    dueDate: promise?.dueDate.toString() ?? null,
    dueAt: promise?.dueAt.toString() ?? null,
    closedAt: enquiry.closedAt?.toString() ?? null,
  };
}

function promised({ promise }: Enquiry): string {
  return promise === undefined ? 'no date' : inLondon(promise.dueAt);
}

function awaited(enquiry: Enquiry): string {
  return enquiry.expected === undefined ? promised(enquiry) : inLondon(enquiry.expected.at);
}

/** `Thu 2026-11-26 17:00`, London time. */
export function inLondon(instant: Temporal.Instant): string {
  const here = instant.toZonedDateTimeISO(servicePromise.zone);
  const weekday = here.toLocaleString('en-GB', { weekday: 'short' });
  return `${weekday} ${here.toPlainDate().toString()} ${here.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** JSON whose every character a terminal may show: what JSON leaves as it is, escaped as well. */
export function jsonForTerminal(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(steering, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Control characters, those of writing direction too: what a stranger typed must not steer a terminal. */
const steering = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text as it was written, what would steer a terminal made visible. */
export function visible(text: string): string {
  return text.replace(steering, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
