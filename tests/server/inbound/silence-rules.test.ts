import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadMailTemplates } from '../../../server/emails/mail-templates.ts';
import { ownSigns } from '../../../server/inbound/inbound-parts.ts';
import type { AppSettings } from '../../../server/web/app-parts.ts';
import type { ReceivedMail } from '../../../server/inbound/received-mail.ts';
import { silenceFor, silenceRules, type OwnSigns } from '../../../server/inbound/silence-rules.ts';

const own: OwnSigns = ownSigns({
  templates: loadMailTemplates(),
  settings: {
    mailReplyTo: 'Help <support@anlp.example>',
    mailFrom: 'ANLP <send@anlp.example>',
    teamEmail: 'team@anlp.example',
    staffEmails: ['sam@anlp.example'],
  } as unknown as AppSettings,
});

function mail(
  about: Partial<ReceivedMail> = {},
  headers: Record<string, string> = {},
): ReceivedMail {
  return {
    emailId: 'id',
    receivedAt: undefined,
    from: 'Ljiljana <ljiljana@member.example>',
    to: ['ANLP <support+abcd-2345.00@anlp.example>'],
    cc: [],
    receivedFor: ['support@anlp.example'],
    replyTo: [],
    subject: 'A question',
    messageId: '<1@mail.member.example>',
    attachments: [],
    text: 'text',
    html: '',
    headers: new Map(
      Object.entries({ 'return-path': '<ljiljana@member.example>', ...headers }).map(
        ([name, value]) => [name, [value]],
      ),
    ),
    ...about,
  };
}

/** Each rule with mails that it must silence. */
const silenced: Record<string, readonly ReceivedMail[]> = {
  'auto-submitted': [
    mail({}, { 'auto-submitted': 'auto-replied' }),
    mail({}, { 'auto-submitted': 'Auto-Generated; owner=x' }),
    mail({}, { 'auto-submitted': 'something new' }),
  ],
  report: [mail({}, { 'content-type': 'multipart/REPORT; report-type=delivery-status' })],
  'null-return-path': [mail({}, { 'return-path': '<>' }), mail({}, { 'return-path': ' ' })],
  'precedence-auto-reply': [mail({}, { precedence: 'auto_reply' })],
  'own-subject': [
    ...[
      'We have received your message (ABCD-2345)',
      '[EXT] We have received your message (ABCD-2345)',
    ],
    ...['Примили смо вашу поруку (ABCD-2345)', 'Primili smo vašu poruku (ABCD-2345)'],
    ...['وصلتنا رسالتكم (ABCD-2345)'],
  ].map((subject) => mail({ subject })),
  precedence: ['bulk', 'List', 'junk'].map((precedence) => mail({}, { precedence })),
  list: [mail({}, { 'list-unsubscribe': '<x>' }), mail({}, { 'list-id': 'x' })],
  'x-loop': [mail({}, { 'x-loop': 'support@elsewhere.example' })],
  'x-autoreply': ['x-autoreply', 'x-autorespond', 'x-auto-response', 'x-autoresponder'].map(
    (name) => mail({}, { [name]: 'yes' }),
  ),
  'auto-response-suppress': ['All', 'DR, AutoReply', 'OOF'].map((value) =>
    mail({}, { 'x-auto-response-suppress': value }),
  ),
  'automatic-sender': [
    ...['mailer-daemon', 'MAILER-DAEMON', 'postmaster', 'noreply', 'no-reply', 'No_Reply'],
    ...['bounce', 'bounces', 'bounces+123=me', 'owner-nlp-list', 'nlp-list-request', 'donotreply'],
    ...['do-not-reply', 'noreply-accounts'],
  ].map((local) => mail({ from: `X <${local}@elsewhere.example>` })),
  'own-address': ['support', 'send', 'team', 'sam', 'Support+abcd-2345.00'].map((local) =>
    mail({ from: `${local}@anlp.example` }),
  ),
  'own-message-id': [mail({ messageId: '<x@ANLP.example>' })],
  'automatic-subject': [
    ...['Automatic reply: your message', 'Out of office', 'RE: Auto-Reply', '[Auto Reply] x'],
    ...['Automatische Antwort: AW', 'AW: Abwesenheitsnotiz', 'Réponse automatique : x'],
    ...['Respuesta automática: x', 'Аутоматски одговор: x', 'Automatski odgovor', 'رد تلقائي: x'],
    ...['Risposta automatica: x', 'Resposta automática: x', 'Automatisch antwoord: x'],
    ...['Automatyczna odpowiedź: x', 'Autosvar: x', 'Undeliverable: We have received'],
    ...['Delivery Status Notification (Failure)', 'Unzustellbar: x', 'Автоответ'],
  ].map((subject) => mail({ subject })),
  'no-headers': [mail({ headers: new Map() })],
  'no-message-id': [mail({ messageId: undefined })],
  'no-sender': [mail({ from: '' }), mail({ from: 'nobody' }), mail({ from: '<>' })],
  'dmarc-failed': [
    mail({}, { 'authentication-results': 'amazonses.com; spf=pass; dkim=none; dmarc=fail' }),
  ],
  'not-addressed': [
    mail({ to: ['somebody@else.example'] }),
    mail({ to: [] }),
    mail({ to: ['other@anlp.example'] }),
  ],
};

test('every rule has a mail that shows what it is for', () => {
  expect(Object.keys(silenced).sort()).toEqual(silenceRules.map(({ reason }) => reason).sort());
});

const cases = Object.entries(silenced).flatMap(([reason, mails]) =>
  mails.map((one, index) => ({ reason, index, mail: one })),
);

test.each(cases)('$reason silences us ($index)', ({ reason, mail }) => {
  expect(silenceFor(mail, own)?.reason).toBe(reason);
});

describe('a member is answered', () => {
  test.each([
    ['with headers that say nothing of a program', mail()],
    ['although the program says that it is none', mail({}, { 'auto-submitted': 'no' })],
    ['who wants no receipts', mail({}, { 'x-auto-response-suppress': 'DR, RN, NRN' })],
    ['whose mail was proven', mail({}, { 'authentication-results': 'x; dmarc=pass' })],
    ['who replies to us', mail({ subject: 'Re: We have received your message (ABCD-2345)' })],
    ['of the first class', mail({}, { precedence: 'first-class' })],
    ['in copy', mail({ to: ['friend@member.example'], cc: ['SUPPORT@anlp.example'] })],
    ['who writes of an absence', mail({ subject: 'How do I say that I am out of office?' })],
    ['whose name is like a program’s', mail({ from: 'noreply <ann@member.example>' })],
    ['whose address is like a program’s', mail({ from: 'bouncer@member.example' })],
  ])('%s', (_, given) => {
    expect(silenceFor(given, own)).toBeUndefined();
  });
});

test('whatever stands in a header, we stay silent or not, and never fail', () => {
  const header = fc.string({ unit: 'binary', maxLength: 300 });
  const headers = fc.dictionary(fc.string({ maxLength: 30 }), header, { maxKeys: 8 });
  fc.assert(
    fc.property(headers, header, header, header, (given, from, subject, to) => {
      silenceFor(mail({ from, subject, to: [to] }, given), own);
    }),
    { numRuns: 2_000 },
  );
});

test('no header makes us answer a mail that a program says it wrote', () => {
  const extra = fc.dictionary(fc.string({ maxLength: 30 }), fc.string({ maxLength: 100 }));
  fc.assert(
    fc.property(extra, (given) => {
      const rule = silenceFor(mail({}, { ...given, 'auto-submitted': 'auto-replied' }), own);
      expect(rule?.isAutomatic).toBe(true);
    }),
  );
});
