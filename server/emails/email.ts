import { mailableAddress } from '../../src/contact/email-address.ts';

/** Text that may stand in a mail's header: one line, without any control character. */
export type HeaderText = string & { readonly [headerText]: true };

/** One mailbox, as `help@example.org` or `Member support <help@example.org>`. */
export type Mailbox = HeaderText & { readonly [mailbox]: true };

declare const headerText: unique symbol;
declare const mailbox: unique symbol;

/** The headers that our mails carry beside the usual ones; no other name can be set. */
export type ExtraHeader =
  'Auto-Submitted' | 'X-Auto-Response-Suppress' | 'X-Entity-Ref-ID' | 'In-Reply-To' | 'References';

/** A mail that is ready to be frozen. Nothing that would break out of a header fits its type. */
export interface OutgoingEmail {
  from: Mailbox;
  to: Mailbox;
  replyTo: Mailbox;
  subject: HeaderText;
  text: string;
  html: string;
  headers: Readonly<Partial<Record<ExtraHeader, HeaderText>>>;
  /** What the provider repeats in its reports: ASCII letters, digits, `_` and `-`. */
  tags: Readonly<Record<string, string>>;
}

/** Control characters, and the two Unicode line breaks that some mail programs obey. */
const breaksHeader = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/u;

/** The text as a header value; throws for line breaks, control characters and over 500 characters. */
export function toHeaderText(text: string): HeaderText {
  if (breaksHeader.test(text)) throw new Error('Cannot put a control character into a header');
  if (text.length > 500) throw new Error('Cannot put more than 500 characters into a header');
  return text as HeaderText;
}

/** One mailbox from configuration or from a checked draft; throws when mail cannot go there. */
export function toMailbox(text: string): Mailbox {
  const parts = splitMailbox(toHeaderText(text));
  const address = mailableAddress(parts.address);
  if (address === undefined || /["<>\\]/.test(parts.name)) {
    throw new Error(
      'Cannot use this as one mailbox: expected a@example.org or Name <a@example.org>',
    );
  }
  return (parts.name === '' ? address : `${quoted(parts.name)} <${address}>`) as Mailbox;
}

/** The name, empty if there is none, and the bare address of a mailbox. */
export function splitMailbox(text: HeaderText): { name: string; address: string } {
  const named = /^([^<>]*)<([^<>]+)>$/.exec(text);
  const name = named?.[1]?.trim().replace(/^"(.*)"$/, '$1') ?? '';
  return { name, address: named?.[2] ?? text };
}

/** RFC 5322: a name with a comma or the like in it would otherwise read as several mailboxes. */
function quoted(name: string): string {
  return /[()[\],;:@.]/.test(name) ? `"${name}"` : name;
}

/**
 * The exact JSON that is stored and handed over at every attempt, named as the provider's API
 * names things: it refuses the same key with a payload that differs in one byte.
 */
export function freezeEmail(email: OutgoingEmail): string {
  return JSON.stringify({
    from: toMailbox(email.from),
    to: [toMailbox(email.to)],
    reply_to: toMailbox(email.replyTo),
    subject: toHeaderText(email.subject),
    text: email.text,
    html: email.html,
    headers: checkedHeaders(email.headers),
    tags: Object.entries(email.tags).map(([name, value]) => toTag(name, value)),
  });
}

/** A frozen mail, thawed: what `freezeEmail` wrote. */
export interface FrozenEmail {
  from: Mailbox;
  to: [Mailbox];
  reply_to: Mailbox;
  subject: HeaderText;
  text: string;
  html: string;
  headers: Record<string, HeaderText>;
  tags: { name: string; value: string }[];
}

/** Reads a stored payload back; only payloads that we froze are ever stored. */
export function thawEmail(payload: string): FrozenEmail {
  return JSON.parse(payload) as FrozenEmail;
}

function toTag(name: string, value: string): { name: string; value: string } {
  const word = /^[A-Za-z0-9_-]{1,256}$/;
  if (word.test(name) && word.test(value)) return { name, value };
  throw new Error('Cannot tag a mail with other than ASCII letters, digits, _ and -');
}

function checkedHeaders(headers: OutgoingEmail['headers']): Record<string, HeaderText> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, text]) => {
      if (!/^[A-Za-z-]+$/.test(name)) throw new Error('Cannot send a header of this name');
      return [name, toHeaderText(text)];
    }),
  );
}
