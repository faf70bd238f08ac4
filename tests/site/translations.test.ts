import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allLocales } from '../../content/locales.ts';
import type { LanguageReport } from '../../server/translations/language-report.ts';
import { loadPhrases } from '../../src/wording/phrases.ts';
import { escaped } from '../support/html.ts';
import { runProgram } from '../support/run-program.ts';
import { attributeOf, inside, tags, textOf } from '../support/markup.ts';
import { copySite, type SiteCopy } from '../support/site-copy.ts';

const translated = allLocales.filter((locale) => locale !== 'en');

let copy: SiteCopy;
/** What the command said after each edit. */
let said: Record<'clause' | 'minor' | 'missing', LanguageReport[]>;

// One copy and one build for everything, since a build takes seconds.
beforeAll(async () => {
  copy = await copySite();
  await copy.edit('content/en/statement.mdx', 'a personal email reply may not', 'a reply may not');
  const clause = await report();
  await copy.edit(
    'content/en/articles/sign-in-help.mdx',
    'Type the password',
    'Type your password',
  );
  await command('--minor', 'articles/sign-in-help');
  const minor = await report();
  await rm(join(copy.folder, 'content/sr-Cyrl/articles/renew-membership.mdx'));
  await rm(join(copy.folder, 'content/sr-Cyrl/emails/acknowledgement.md'));
  said = { clause, minor, missing: await report() };
  await addMadeUpLanguage();
  await copy.build();
}, 240_000);
afterAll(() => copy.remove());

test('editing one English clause makes exactly that clause stale, in every language', () => {
  for (const locale of translated) {
    expect(textsThat('stale', said.clause, locale)).toEqual(['statement/3b']);
  }
});

test('a minor edit makes nothing stale', () => {
  for (const locale of translated) {
    expect(textsThat('stale', said.minor, locale)).toEqual(['statement/3b']);
  }
});

test('a missing article and a missing mail are listed, for both scripts that lack them', () => {
  for (const locale of ['sr-Cyrl', 'sr-Latn']) {
    expect(textsThat('missing', said.missing, locale)).toEqual([
      'articles/renew-membership',
      'emails/acknowledgement',
    ]);
  }
});

test.each(translated)('the page in %s marks that clause and no other', async (locale) => {
  const html = await copy.read(`dist/${locale}/statement/index.html`);
  const t = await loadPhrases(locale);
  const notices = tags(html, 'p').filter((tag) => attributeOf(tag, 'class') === 'notice');
  expect(notices).toHaveLength(1);
  const [notice] = notices;
  expect(textOf(inside(html, notice!))).toBe(`${t('text.stale')} ${t('text.stale.english')}`);
  expect(inside(html, notice!)).toContain('href="/en/statement/#clause-3b"');
  expect(html.indexOf('id="clause-3b"')).toBeLessThan(notice!.end);
  expect(html.indexOf('id="clause-3c"')).toBeGreaterThan(notice!.end);
});

test('beside the English that clause is marked too, in the language of the page', async () => {
  const html = await copy.read('dist/en/statement/beside/sr-Latn/index.html');
  const notices = tags(html, 'p').filter((tag) => attributeOf(tag, 'class') === 'notice');
  expect(notices.map((notice) => attributeOf(notice, 'lang'))).toEqual(['en']);
  expect(inside(html, notices[0]!)).toContain('The English has changed');
});

test('an article with a minor edit, and the English itself, are marked nowhere', async () => {
  for (const page of ['sr-Cyrl/help/sign-in-help', 'en/help/sign-in-help', 'en/statement']) {
    expect(await copy.read(`dist/${page}/index.html`)).not.toContain('class="notice"');
  }
});

test('a missing article is shown in English, marked so, and found by no search', async () => {
  const html = await copy.read('dist/sr-Latn/help/renew-membership/index.html');
  const t = await loadPhrases('sr-Latn');
  expect(html).toContain(escaped(t('text.missing')));
  const [heading] = tags(html, 'h1');
  expect([attributeOf(heading, 'lang'), attributeOf(heading, 'dir')]).toEqual(['en', 'ltr']);
  const prose = tags(html, 'div').find((tag) => attributeOf(tag, 'class') === 'prose');
  expect(attributeOf(prose, 'lang')).toBe('en');
  expect(await copy.read('dist/sr-Latn/help/articles.json')).not.toContain('renew-membership');
});

test('the check fails while something is missing, and says how much', async () => {
  const { code, complaints } = await command('--check');
  expect(code).toBe(1);
  expect(complaints).toMatch(/^The check fails: \d+ stale, \d+ missing, .*\n$/);
});

test('a language is a folder and a line: what it has is shown, the rest is English', async () => {
  const own = await copy.read('dist/eo/help/sign-in-help/index.html');
  expect(own).toContain('<html lang="eo" dir="ltr">');
  expect(textOf(own)).toContain('Helpo pri ensaluto');
  expect(textOf(own)).toContain('La angla teksto ŝanĝiĝis.');
  const other = await copy.read('dist/eo/help/renew-membership/index.html');
  expect(attributeOf(tags(other, 'h1')[0], 'lang')).toBe('en');
  expect(await copy.read('dist/en/index.html')).toContain('href="/eo/?remember"');
  expect(await copy.read('dist/pagefind/pagefind-entry.json')).toContain('"eo"');
});

async function addMadeUpLanguage(): Promise<void> {
  const line = "  eo: { name: 'Esperanto', direction: 'ltr' },\n";
  await copy.edit('content/locales.ts', '  en: {', `${line}  en: {`);
  const folder = join(copy.folder, 'content/eo');
  await mkdir(join(folder, 'articles'), { recursive: true });
  const phrases = "export const phrases = { 'text.stale': 'La angla teksto ŝanĝiĝis.' };\n";
  await writeFile(join(folder, 'phrases.ts'), phrases);
  const english = await copy.read('content/en/articles/sign-in-help.mdx');
  const article = english.replace(/^title: .*$/m, 'title: Helpo pri ensaluto');
  await writeFile(join(folder, 'articles/sign-in-help.mdx'), article);
}

function command(...args: string[]) {
  return runProgram('server/commands/translations.ts', { args, folder: copy.folder });
}

async function report(): Promise<LanguageReport[]> {
  return JSON.parse((await command('--json')).printed) as LanguageReport[];
}

function textsThat(wanted: string, reports: LanguageReport[], locale: string): string[] {
  const found = reports.find((language) => language.locale === locale);
  return found!.translations.filter(({ status }) => status === wanted).map(({ name }) => name);
}
