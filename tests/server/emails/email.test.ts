import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  freezeEmail,
  thawEmail,
  toHeaderText,
  toMailbox,
  type HeaderText,
} from '../../../server/emails/email.ts';
import { newEmail } from '../../support/new-enquiry.ts';

/** Whatever could end a header's line or hide in it, within ordinary text. */
const hostileText = fc
  .tuple(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('\r\n', '\n', '\r', '\0', '\u0085', '\u2028', '\u2029', '\t', '\x7f', '\ud800'),
    fc.string(),
  )
  .map(([before, breaker, after]) => `${before}${breaker}Bcc: victim@else.example${after}`);

describe('no header can be broken out of', () => {
  test('a text with a control character is no header text and no mailbox', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(() => toHeaderText(text)).toThrow('Cannot put');
        expect(() => toMailbox(text)).toThrow();
        expect(() => toMailbox(`${text} <a@member.example>`)).toThrow();
        expect(() => toMailbox(`a@member.example${text}`)).toThrow();
      }),
    );
  });

  test('a hostile text that came past the types by a cast is refused when the mail is frozen', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const cast = text as HeaderText as never;
        for (const about of [
          { subject: cast },
          { to: cast },
          { from: cast },
          { replyTo: cast },
          { headers: { References: cast } },
          { headers: { [text]: toHeaderText('x') } },
          { tags: { outbox_id: text } },
          { tags: { [text]: 'x' } },
        ]) {
          expect(() => freezeEmail(newEmail(about))).toThrow('Cannot');
        }
      }),
    );
  });

  test('any other text goes through whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        fc.pre(!/[\p{Cc}\u2028\u2029]/u.test(text));
        const frozen = thawEmail(freezeEmail(newEmail({ subject: toHeaderText(text) })));
        expect(frozen.subject).toBe(text);
      }),
    );
  });

  test('a subject longer than any that we write is refused', () => {
    expect(() => toHeaderText('x'.repeat(501))).toThrow('more than 500 characters');
  });
});

describe('a mailbox', () => {
  test.each([
    ['support@anlp.example', 'support@anlp.example'],
    ['Member support <support@anlp.example>', 'Member support <support@anlp.example>'],
    ['"Member support" <support@anlp.example>', 'Member support <support@anlp.example>'],
    ['ANLP, support <support@anlp.example>', '"ANLP, support" <support@anlp.example>'],
    ['Подршка <support@anlp.example>', 'Подршка <support@anlp.example>'],
    ['ana@пример.example', 'ana@xn--e1afmkfd.example'],
  ])('%s is written as %s', (written, mailbox) => {
    expect(toMailbox(written)).toBe(mailbox);
  });

  test.each([
    '',
    'support',
    'a@b.example, c@d.example',
    'a@b.example;c@d.example',
    'A <a@b.example> B <c@d.example>',
    'A <a@b.example>, c@d.example',
    '<<a@b.example>>',
    'Њ@b.example',
    `${'a'.repeat(65)}@b.example`,
  ])('%j is not one', (written) => {
    expect(() => toMailbox(written)).toThrow('Cannot use this as one mailbox');
  });
});

test('a frozen mail is the same text for the same mail, in the words of the provider', () => {
  const email = newEmail({ tags: { outbox_id: 'entry-1' } });
  expect(freezeEmail(email)).toBe(freezeEmail(structuredClone(email)));
  expect(JSON.parse(freezeEmail(email))).toEqual({
    from: 'ANLP member support <support@anlp.example>',
    to: ['ljiljana@member.example'],
    reply_to: 'support@anlp.example',
    subject: 'We have received your message (ABCD-2345)',
    text: 'We have received your message.\n',
    html: '<p>We have received your message.</p>',
    headers: { 'Auto-Submitted': 'auto-generated' },
    tags: [{ name: 'outbox_id', value: 'entry-1' }],
  });
});
