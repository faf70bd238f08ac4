import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createInboundTest, type InboundTest } from '../../support/inbound.ts';
import { anyText } from '../../support/any-text.ts';
import { receivedReport } from '../../support/webhooks.ts';

let inbound: InboundTest;
beforeAll(async () => {
  inbound = await createInboundTest('sqlite');
});
beforeEach(() => inbound.empty());
afterAll(() => inbound.remove());

/** Fields as a hostile or broken mail program could fill them, and as none should. */
const anyField = fc.oneof(
  anyText,
  fc.constant(null),
  fc.constant(undefined),
  fc.integer(),
  fc.constant({}),
);
const addresses = fc.oneof(
  anyField,
  fc.array(fc.oneof(anyText, fc.constant('support@anlp.example'))),
);
const headers = fc.oneof(
  fc.dictionary(fc.string({ maxLength: 20 }), anyField, { maxKeys: 6 }),
  fc.record(
    {
      'auto-submitted': fc.constantFrom('no', 'auto-replied', 'auto-generated'),
      precedence: fc.constantFrom('bulk', 'list', 'first-class'),
      'return-path': fc.constantFrom('<>', '<a@b.example>'),
      'content-type': fc.constantFrom('text/plain', 'multipart/report', 'multipart/mixed; ='),
      references: anyText,
    },
    { requiredKeys: [] },
  ),
);
const anyMail = fc.record(
  {
    from: fc.oneof(anyField, fc.constant('Ann <ann@member.example>')),
    to: addresses,
    cc: addresses,
    received_for: addresses,
    reply_to: addresses,
    subject: anyField,
    message_id: anyField,
    created_at: fc.oneof(anyField, fc.constant('2026-11-24T09:00:00Z')),
    text: anyField,
    html: fc.oneof(
      anyField,
      anyText.map((text) => `<table><td>${text}`),
    ),
    headers: fc.oneof(headers, anyField),
    attachments: fc.oneof(anyField, fc.array(fc.oneof(anyField, fc.dictionary(anyText, anyField)))),
  },
  { requiredKeys: [] },
);

test('any mail is stored once, and answered only where the rules allow', async () => {
  let mails = 0;
  await fc.assert(
    fc.asyncProperty(anyMail, async (about) => {
      mails += 1;
      const mail = inbound.fake.inbox.receive(about as object);
      const answer = await inbound.report(receivedReport(mail));
      expect(answer.status).toBe(200);
      await inbound.takeAll();
      const row = await inbound.store.db
        .selectFrom('inbound_mail')
        .leftJoin('enquiry', 'enquiry.id', 'inbound_mail.enquiry_id')
        .select(['became', 'silence', 'acknowledgement_state'])
        .where('email_id', '=', mail.id)
        .executeTakeFirstOrThrow();
      expect(row.became).toMatch(/^(?:enquiry|repeat)$/);
      if (row.silence !== null) expect(row.acknowledgement_state).toBe('withheld');
      const isAutomatic = (mail.headers as Record<string, unknown> | null)?.['auto-submitted'];
      if (typeof isAutomatic === 'string' && /^auto-/.test(isAutomatic)) {
        expect(row.acknowledgement_state ?? 'withheld').toBe('withheld');
      }
    }),
    { numRuns: 150 },
  );
  expect(await inbound.store.db.selectFrom('inbound_mail').select('id').execute()).toHaveLength(
    mails,
  );
  for (const { to, headers: sent, reply_to } of await inbound.acknowledgements()) {
    expect(JSON.stringify([to, sent, reply_to])).not.toMatch(/[\r\n\0]|\\[rn]/);
  }
  expect(inbound.app.logged.join('')).not.toMatch(/@/);
});
