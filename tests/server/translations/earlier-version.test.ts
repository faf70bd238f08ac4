import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSource, writeTranslatedFrom } from '../../../server/translations/content-folder.ts';
import { recordSameMeaning } from '../../../server/translations/record-same-meaning.ts';

const name = 'articles/sign-in-help';
const content = new URL('../../../content/', import.meta.url);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'member-support-history-'));
  await mkdir(join(folder, 'en'));
  await cp(new URL('en/articles/', content), join(folder, 'en/articles'), { recursive: true });
  git('init', '--quiet');
  commit();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('an edit that is not committed yet is held against the last commit', async () => {
  await follow('sr-Cyrl');
  await edit('Type the password', 'Enter the password');
  expect(await recordSameMeaning(folder, name)).toEqual(['sr-Cyrl']);
});

test('an edit that is committed is held against the commit before it', async () => {
  await follow('sr-Cyrl');
  await edit('Type the password', 'Enter the password');
  commit();
  expect(await recordSameMeaning(folder, name)).toEqual(['sr-Cyrl']);
});

test('an edit of other texts in between does not count', async () => {
  await follow('sr-Cyrl');
  await edit('Type the password', 'Enter the password');
  commit();
  await edit('Wait a few minutes.', 'Wait a few  minutes.');
  commit();
  expect(await recordSameMeaning(folder, name)).toEqual(['sr-Cyrl']);
});

test('a minor edit on top of one that changed the meaning makes nothing current', async () => {
  await follow('sr-Cyrl');
  await edit('Type the password', 'Never type the password');
  commit();
  await edit('Never type', 'Do not type');
  await expect(recordSameMeaning(folder, name)).rejects.toThrow('made from what it said before');
});

test('minor edits one after the other all mean the same', async () => {
  await follow('sr-Cyrl');
  await edit('Type the password', 'Enter the password');
  await recordSameMeaning(folder, name);
  commit();
  await edit('Enter the password', 'Put in the password');
  expect(await recordSameMeaning(folder, name)).toEqual(['sr-Cyrl']);
  const { texts, sameMeaning } = await readSource(folder);
  expect(sameMeaning[name]).toHaveLength(3);
  expect(sameMeaning[name]?.at(-1)).toBe(texts.get(name)?.hash);
});

/** As if a translation had been made from the present English. */
async function follow(locale: string): Promise<void> {
  const { texts } = await readSource(folder);
  await mkdir(join(folder, locale), { recursive: true });
  await writeTranslatedFrom(folder, locale, { [name]: texts.get(name)!.hash });
}

async function edit(from: string, to: string): Promise<void> {
  const file = join(folder, `en/${name}.mdx`);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

function commit(): void {
  git('add', '.');
  git(
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@test.example',
    'commit',
    '--quiet',
    '-m',
    'Edit',
  );
}

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: folder });
}
