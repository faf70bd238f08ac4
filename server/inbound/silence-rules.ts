import { isAutomaticSubject } from './automatic-subjects.ts';
import { authorOf, hostOf } from './mail-author.ts';
import type { ReceivedMail } from './received-mail.ts';
import { isSameMailbox } from './reply-address.ts';

/** By what mails to us, and mails of ours that come back, are known. */
export interface OwnSigns {
  /** Where members write to, and what our mails come from. */
  receiving: readonly string[];
  /** All of ours: what comes from one of them is no member's word. */
  all: readonly string[];
  /** The subjects of our acknowledgements in every language, whatever the reference. */
  subjects: readonly RegExp[];
}

/** A reason for which a mail gets no automatic answer; it is stored like any other. */
export interface SilenceRule {
  reason: string;
  /** A program surely wrote the mail: it is no member's word, and opens nothing again. */
  isAutomatic: boolean;
  applies: (mail: ReceivedMail, own: OwnSigns) => boolean;
}

/**
 * When we stay silent: RFC 3834, section 2, and what mail programs write beside it. Two programs
 * that answer each other never stop by themselves, and an answer to a forged sender is a weapon.
 */
export const silenceRules = [
  automatic('auto-submitted', (mail) =>
    valuesOf(mail, 'auto-submitted').some((value) => !/^no\b/i.test(value)),
  ),
  automatic('report', (mail) => matches(mail, 'content-type', /^multipart\/report\b/i)),
  automatic('null-return-path', (mail) => matches(mail, 'return-path', /^(?:<\s*>)?$/)),
  automatic('precedence-auto-reply', (mail) => matches(mail, 'precedence', /^auto_reply\b/i)),
  automatic('x-loop', ({ headers }) => headers.has('x-loop')),
  automatic('x-autoreply', ({ headers }) =>
    [...headers.keys()].some((name) =>
      /^x-auto-?(?:reply|responders?|responds?|response)$/.test(name),
    ),
  ),
  automatic('automatic-sender', ({ from }) => automaticSender.test(authorOf(from).address)),
  automatic('own-address', ({ from }, { all }) =>
    all.some((mailbox) => isSameMailbox(mailbox, authorOf(from).address)),
  ),
  automatic('own-message-id', ({ messageId = '' }, { receiving }) =>
    receiving.map(hostOf).includes(hostOf(messageId.replace(/>\s*$/, ''))),
  ),
  automatic('automatic-subject', ({ subject }) => isAutomaticSubject(subject)),
  // A reply has `Re:` before it; without one, another system of ours acknowledges our mail.
  automatic('own-subject', ({ subject }, { subjects }) =>
    subjects.some((pattern) => pattern.test(subject)),
  ),
  personal('precedence', (mail) => matches(mail, 'precedence', /^(?:bulk|list|junk)\b/i)),
  personal('list', ({ headers }) => [...headers.keys()].some((name) => name.startsWith('list-'))),
  personal('auto-response-suppress', (mail) =>
    matches(mail, 'x-auto-response-suppress', /\b(?:all|autoreply|oof)\b/i),
  ),
  personal('no-headers', ({ headers }) => headers.size === 0),
  personal('no-message-id', ({ messageId }) => messageId === undefined),
  personal('no-sender', ({ from }) => authorOf(from).mailable === undefined),
  personal('dmarc-failed', (mail) =>
    matches(mail, 'authentication-results', /\bdmarc\s*=\s*(?:fail|permerror)\b/i),
  ),
  personal('not-addressed', ({ to, cc }, { receiving }) =>
    [...to, ...cc].every(
      (address) => !receiving.some((mailbox) => isSameMailbox(mailbox, authorOf(address).address)),
    ),
  ),
] as const satisfies readonly SilenceRule[];

/** The first rule that asks for silence, or nothing where an answer may go out. */
export function silenceFor(mail: ReceivedMail, own: OwnSigns): SilenceRule | undefined {
  return silenceRules.find(({ applies }) => applies(mail, own));
}

const automaticSender =
  /^(?:mailer-?daemon|postmaster|no-?_?reply|do-?_?not-?_?reply|bounces?|owner-[^@]*|[^@]*-request)(?:[+=.-][^@]*)?@/i;

function automatic(reason: string, applies: SilenceRule['applies']): SilenceRule {
  return { reason, isAutomatic: true, applies };
}

function personal(reason: string, applies: SilenceRule['applies']): SilenceRule {
  return { reason, isAutomatic: false, applies };
}

function valuesOf({ headers }: ReceivedMail, name: string): readonly string[] {
  return (headers.get(name) ?? []).map((value) => value.trim());
}

function matches(mail: ReceivedMail, name: string, pattern: RegExp): boolean {
  return valuesOf(mail, name).some((value) => pattern.test(value));
}
