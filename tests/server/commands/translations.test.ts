import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runProgram } from '../../support/run-program.ts';
import { copySite, type SiteCopy } from '../../support/site-copy.ts';

let copy: SiteCopy;
beforeEach(async () => {
  copy = await copySite();
});
afterEach(() => copy.remove());

const run = (...args: string[]) =>
  runProgram('server/commands/translations.ts', { args, folder: copy.folder });

const english = 'content/en/articles/sign-in-help.mdx';

test('a table says how each language stands, and the last line how much there is to do', async () => {
  await copy.edit(english, 'Type the password', 'Never type the password');
  await copy.edit('content/sr-Cyrl/phrases.ts', "'text.stale':", "'text.stale.old':");
  const { code, printed } = await run();
  const lines = printed.trimEnd().split('\n');
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/^locale +texts +current +stale +missing /);
  expect(lines.find((line) => line.startsWith('sr-Latn'))).toMatch(/ 1 +0 +1 .*made from sr-Cyrl$/);
  const work = lines.filter((line) => line.includes('content/sr-Cyrl/'));
  expect(work.map((line) => line.split(/ {2,}/))).toEqual([
    ['stale', 'sr-Cyrl/articles/sign-in-help', 'content/sr-Cyrl/articles/sign-in-help.mdx'],
    ['missing', 'sr-Cyrl: the phrase text.stale', 'content/sr-Cyrl/phrases.ts'],
  ]);
  expect(lines.at(-1)).toMatch(/^\d+ stale, \d+ missing, 1 phrase missing\.$/);
});

test('the translations that are published lack nothing', async () => {
  const { code, complaints } = await run('--check');
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
});

test('a text that English does not have fails the check', async () => {
  await writeFile(join(copy.folder, 'content/sr-Cyrl/articles/extra.mdx'), 'Више.\n');
  expect(await run('--check')).toMatchObject({ code: 1 });
  expect((await run()).printed).toMatch(
    /^wrong .*articles\/extra .*sr-Cyrl\/articles\/extra\.mdx$/m,
  );
});

test('a translation that was brought up to date is recorded as current', async () => {
  await copy.edit(english, 'Type the password', 'Never type the password');
  await copy.edit('content/en/statement.mdx', 'a personal email reply may not', 'a reply may not');
  expect(await stale('sr-Cyrl')).toEqual(['articles/sign-in-help', 'statement/3b']);
  const { printed } = await run('--translated', 'sr-Latn/articles/sign-in-help');
  expect(printed).toBe('Recorded: 1 translation now follows the present English.\n');
  expect(await stale('sr-Cyrl')).toEqual(['statement/3b']);
  await run('--translated', 'sr-Cyrl/statement');
  expect(await stale('sr-Cyrl')).toEqual([]);
});

test('a minor edit keeps current what was, and the next real one does not', async () => {
  await copy.edit(english, 'Type the password', 'Enter the password');
  const { printed } = await run('--minor', 'articles/sign-in-help');
  expect(printed).toMatch(/^articles\/sign-in-help stays current in .*sr-Cyrl/);
  expect(await stale('sr-Cyrl')).toEqual([]);
  await copy.edit(english, 'Enter the password', 'Never enter the password');
  expect(await stale('sr-Cyrl')).toEqual(['articles/sign-in-help']);
});

test('without a history a minor edit is refused while translations follow different versions', async () => {
  await copy.edit(english, 'Type the password', 'Never type the password');
  await run('--translated', 'sr-Cyrl/articles/sign-in-help');
  await copy.edit(english, 'Never type', 'Do not type');
  const { code, complaints } = await run('--minor', 'articles/sign-in-help');
  expect(code).toBe(1);
  expect(complaints).toMatch(/^Cannot tell what "articles\/sign-in-help" said before[^\n]*\n$/);
  expect(await stale('sr-Cyrl')).toEqual(['articles/sign-in-help']);
});

test.each([
  ['a text that is not there', ['--translated', 'sr-Cyrl/articles/none'], /articles\/none/],
  [
    'the language that is translated from',
    ['--translated', 'en'],
    /Nothing is translated into "en"/,
  ],
  ['a minor edit of a text that is not there', ['--minor', 'articles/none'], /no English text/],
  ['a minor edit where nothing was edited', ['--minor', 'articles/sign-in-help'], /latest edit/],
  ['no text at all', ['--minor'], /Name texts/],
  ['a text and nothing to do with it', ['sr-Cyrl'], /Name texts/],
])('%s is refused in one line, and nothing is recorded', async (_, args, complaint) => {
  const ledger = await copy.read('content/sr-Cyrl/translated-from.json');
  const { code, printed, complaints } = await run(...args);
  expect({ code, printed }).toEqual({ code: 1, printed: '' });
  expect(complaints).toMatch(complaint);
  expect(complaints.trimEnd()).not.toContain('\n');
  expect(await copy.read('content/sr-Cyrl/translated-from.json')).toBe(ledger);
});

test('a ledger that cannot be read is named', async () => {
  await writeFile(join(copy.folder, 'content/sr-Cyrl/translated-from.json'), '{');
  expect((await run()).complaints).toMatch(/Cannot read .*sr-Cyrl\/translated-from\.json/);
});

test('without a ledger every translation waits to be recorded', async () => {
  await rm(join(copy.folder, 'content/sr-Cyrl/translated-from.json'));
  const { printed } = await run();
  expect(printed).toMatch(/sr-Cyrl\/statement\/3a .*\(never recorded\)/);
});

async function stale(locale: string): Promise<string[]> {
  const { printed } = await run();
  const lines = printed.split('\n').filter((line) => line.startsWith('stale'));
  return lines.flatMap((line) => new RegExp(` ${locale}/(\\S+)`).exec(line)?.[1] ?? []);
}
