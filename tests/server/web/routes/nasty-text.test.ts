import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FrozenEmail } from '../../../../server/emails/email.ts';
import { anyText } from '../../../support/any-text.ts';
import { createTestApp, publicOrigin, type TestApp } from '../../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(() => app.empty());
afterAll(() => app.remove());

const stored = () => app.store.db.selectFrom('enquiry').selectAll().executeTakeFirst();

/** With the bytes that are handed over. */
const payloads = async () =>
  (await app.mails()).map(({ kind, ...email }) => ({
    kind,
    payload: JSON.stringify(email),
    email,
  }));

const acknowledgement = async () =>
  (await payloads()).find(({ kind }) => kind === 'acknowledgement');

/** Everything that ends in a header of the mail, or beside one. */
function headersOf({ from, to, reply_to, subject, headers, tags }: FrozenEmail): string[] {
  const named = tags.flatMap(({ name, value }) => [name, value]);
  return [from, ...to, reply_to, subject, ...Object.entries(headers).flat(), ...named];
}

/** The bytes of a mail without what differs for every enquiry. */
function withoutOwn(payload: string, address: string): string {
  return payload
    .replaceAll(address, 'ADDRESS')
    .replace(/[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}/g, 'REFERENCE')
    .replace(/(enquiry|not-you)\/[\w.-]+/g, '$1/TOKEN')
    .replace(/"outbox_id","value":"[\w-]+"/g, 'TAG');
}

const kept = (typed: string) =>
  typed
    .toWellFormed()
    .split(/\r\n|\r|\n/)
    .join('\n')
    .replaceAll('\0', '\uFFFD')
    .normalize('NFC');

describe('whatever is typed in any field', () => {
  const fields = fc.record(
    {
      name: anyText,
      email: fc.oneof(
        anyText,
        anyText.map((text) => `${text}@member.example`),
      ),
      relationship: fc.oneof(anyText, fc.constant('member')),
      topic: fc.oneof(anyText, fc.constant('other')),
      message: anyText,
    },
    { requiredKeys: [] },
  );

  test('is no fault of ours, and ends in no header of a mail', async () => {
    await fc.assert(
      fc.asyncProperty(fields, async (typed) => {
        await app.empty();
        const { status } = await app.send(typed);
        expect([303, 422]).toContain(status);
        expect((await stored()) !== undefined).toBe(status === 303);
        for (const { email } of await payloads()) {
          for (const header of headersOf(email))
            expect(header).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is stored as it was typed, in NFC, and printed on no page of its sender', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (one, other) => {
        await app.empty();
        const typed = { name: `Marked ${one}`.slice(0, 60), message: `Marked ${other}` };
        const answer = await app.send(typed);
        expect(answer.status).toBe(303);
        const row = await stored();
        expect(row?.message).toBe(kept(typed.message));
        const onOneLine = kept(typed.name).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
        expect(row?.name).toBe(onOneLine.trim());
        const receipt = (answer.headers.get('location') ?? '').replace(publicOrigin, '');
        expect(await (await app.get(receipt)).text()).not.toContain('Marked');
      }),
      { numRuns: 60 },
    );
  });
});

test('the acknowledgement has the same bytes for everybody but for what is theirs', async () => {
  const plain = 'plain@member.example';
  await app.send({ email: plain, message: 'xyzzy' });
  const expected = withoutOwn((await acknowledgement())?.payload ?? '', plain);
  const hostileMessage = anyText.map((text) => `xyzzy ${text}`);
  await fc.assert(
    fc.asyncProperty(anyText, hostileMessage, async (name, message) => {
      await app.empty();
      const { status } = await app.send({ name: `A ${name}`.slice(0, 60), message });
      expect(status).toBe(303);
      const mail = await acknowledgement();
      // Words that an article is about bring a link to it, from our own list.
      fc.pre(mail !== undefined && (mail.email.text.match(/\/help\//g) ?? []).length === 1);
      expect(withoutOwn(mail.payload, 'ljiljana@member.example')).toBe(expected);
    }),
    { numRuns: 80 },
  );
});
