import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadMailTemplates } from '../../../server/emails/mail-templates.ts';
import { createTestApp } from '../../support/app.ts';

const content = new URL('../../../content/', import.meta.url);
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'member-support-mails-'));
  await cp(content, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const load = () => loadMailTemplates(pathToFileURL(`${folder}/`));

test('a mail is in the language and the script of its locale', () => {
  const { acknowledgement } = load();
  expect(acknowledgement['sr-Cyrl']).toMatchObject({ writtenIn: 'sr-Cyrl' });
  expect(acknowledgement['sr-Latn']).toMatchObject({ writtenIn: 'sr-Latn' });
  expect(acknowledgement['sr-Cyrl'].text).toMatch(/\p{Script=Cyrillic}/u);
  expect(acknowledgement['sr-Latn'].text).not.toMatch(/\p{Script=Cyrillic}/u);
});

test('a mail that is not translated yet is sent in English, and says so', async () => {
  await rm(join(folder, 'sr-Cyrl/emails/acknowledgement.md'));
  const { acknowledgement } = load();
  expect(acknowledgement['sr-Latn']).toEqual(acknowledgement.en);
  expect(acknowledgement['sr-Cyrl']).toEqual({ ...acknowledgement.en, writtenIn: 'en' });
});

test('such a mail is English throughout: its values and its language mark too', async () => {
  await rm(join(folder, 'sr-Cyrl/emails/acknowledgement.md'));
  const app = await createTestApp({ parts: { templates: load() } });
  await app.send({}, 'sr-Cyrl');
  const [mail] = await app.mails();
  await app.remove();
  expect(mail?.html).toContain('<html lang="en"');
  expect(mail?.text).toMatch(/We will reply by 5pm \(London time\) on /);
  expect(mail?.text).toContain('/sr-Cyrl/enquiry/');
});

test('a mail that even English lacks stops the start', async () => {
  await rm(join(folder, 'en/emails/acknowledgement.md'));
  expect(load).toThrow('Cannot read the mail in content/en/emails/acknowledgement.md');
});

test('a mail that is there and cannot be read stops the start', async () => {
  await rm(join(folder, 'sr-Cyrl/emails'), { recursive: true });
  await writeFile(join(folder, 'sr-Cyrl/emails'), 'not a folder');
  expect(load).toThrow('Cannot read the mail in content/sr-Cyrl/emails/acknowledgement.md');
});
