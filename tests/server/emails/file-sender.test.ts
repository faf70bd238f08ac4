import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freezeEmail, toHeaderText, toMailbox } from '../../../server/emails/email.ts';
import { toEml } from '../../../server/emails/eml.ts';
import { createFileSender } from '../../../server/emails/file-sender.ts';
import type { StoredMail } from '../../../server/emails/sender.ts';
import { newEmail } from '../../support/new-enquiry.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'member-support-mail-')), 'mail');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const stored = (payload: string): StoredMail => ({
  payload,
  idempotencyKey: 'acknowledgement/0199-ab',
  queuedAt: Temporal.Instant.from('2026-11-26T17:00:00.125Z'),
});

const serbian = newEmail({
  from: toMailbox('Подршка члановима АНЛП <support@anlp.example>'),
  replyTo: toMailbox('"ANLP, support" <reply@anlp.example>'),
  subject: toHeaderText('Примили смо вашу поруку (ABCD-2345), рок је среда, 2. децембар 2026.'),
  text: `Добар дан,\n\nПримили смо поруку ABCD-2345. ${'Одговорићемо до среде. '.repeat(9)}\n = 5 \n`,
  html: '<p lang="sr">Примили смо поруку <bdi>ABCD-2345</bdi></p>',
});

describe('a mail written to a file', () => {
  test('is read by a mail program as it was meant', async () => {
    const outcome = await createFileSender(folder).send(stored(freezeEmail(serbian)));
    const [name = ''] = await readdir(folder);
    expect(outcome).toEqual({ kind: 'sent', providerId: name });
    const mail = await PostalMime.parse(await readFile(join(folder, name)));
    expect(mail.from).toEqual({ name: 'Подршка члановима АНЛП', address: 'support@anlp.example' });
    expect(mail.to).toEqual([{ name: '', address: 'ljiljana@member.example' }]);
    expect(mail.replyTo).toEqual([{ name: 'ANLP, support', address: 'reply@anlp.example' }]);
    expect(mail.subject).toBe(serbian.subject);
    expect(mail.text?.trimEnd()).toBe(serbian.text.trimEnd());
    expect(mail.html?.trimEnd()).toBe(serbian.html);
    expect(mail.date).toBe('2026-11-26T17:00:00.000Z');
    expect(mail.messageId).toMatch(/^<[0-9a-f]{32}@anlp\.example>$/);
    expect(mail.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    );
  });

  test('is named after the time of queueing and its key, and written again over itself', async () => {
    const sender = createFileSender(folder);
    await sender.send(stored(freezeEmail(serbian)));
    await sender.send(stored(freezeEmail(serbian)));
    expect(await readdir(folder)).toEqual(['2026-11-26T17-00-00.125Z-acknowledgement-0199-ab.eml']);
  });

  test('waits for its turn when the folder cannot be written', async () => {
    await writeFile(folder, 'a file where the folder should be');
    const outcome = await createFileSender(folder).send(stored(freezeEmail(serbian)));
    expect(outcome).toEqual({ kind: 'retry', errorName: 'EEXIST', reason: 'not-handed-over' });
  });
});

describe('the message', () => {
  const lines = (payload: string) => toEml(stored(payload)).split('\r\n');

  test('has lines of at most 76 characters, none of them beyond ASCII', () => {
    for (const line of lines(freezeEmail(serbian))) expect(line).toMatch(/^[\t -~]{0,76}$/);
  });

  test('keeps a reference in one piece wherever it stands in a line', () => {
    for (let width = 40; width < 90; width += 1) {
      const text = `${'x'.repeat(width)} ABCD-2345 and more ${'y'.repeat(40)}`;
      const subject = toHeaderText('A message');
      const written = lines(freezeEmail(newEmail({ subject, text })));
      expect(written.filter((line) => line.includes('ABCD-2345'))).toHaveLength(1);
    }
  });

  test('keeps spaces at the end of a line, which mail on its way may lose', () => {
    expect(lines(freezeEmail(newEmail({ text: 'one \ntwo\t\n' })))).toEqual(
      expect.arrayContaining(['one=20', 'two=09']),
    );
  });

  test('gives back any text and any subject', async () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(
        anyText,
        anyText,
        fc.string({ unit: 'binary' }),
        async (words, line, raw) => {
          const subject = toHeaderText(line.replace(/[\p{Cc}\u2028\u2029]/gu, '').trim());
          const text = `${words}\n${raw.toWellFormed()}`.replace(/\r\n?/g, '\n');
          const mail = await PostalMime.parse(
            toEml(stored(freezeEmail(newEmail({ subject, text })))),
          );
          expect(mail.text).toBe(`${text}\n`);
          expect(mail.subject ?? '').toBe(subject);
        },
      ),
    );
  });
});
