import { expect, test } from 'vitest';
import { clauses } from '../../content/clauses.ts';
import { allLocales, locales, type Locale } from '../../content/locales.ts';
import { servicePromise } from '../../content/promise.ts';
import { loadPhrases } from '../../src/wording/phrases.ts';
import { replyWithin } from '../../src/wording/promise-wording.ts';
import { builtFile, origin } from '../support/built-site.ts';
import { attributeOf, tags, textOf } from '../support/markup.ts';

const pairs = allLocales.flatMap((locale) =>
  allLocales.filter((other) => other !== locale).map((other) => ({ locale, other })),
);

test.each(pairs)('$locale beside $other holds every clause in both languages', async (pair) => {
  const { locale, other } = pair;
  const html = await builtFile(`${locale}/statement/beside/${other}/index.html`);
  const own = await builtFile(`${locale}/statement/index.html`);
  const others = await builtFile(`${other}/statement/index.html`);
  for (const clause of clauses) {
    const row = rowOf(html, clause);
    const cells = tags(row, 'div');
    expect(cells.map((tag) => attributeOf(tag, 'lang'))).toEqual([locale, other]);
    expect(cells.map((tag) => attributeOf(tag, 'dir'))).toEqual([
      locales[locale].direction,
      locales[other].direction,
    ]);
    const [, first = '', second = ''] = row.split(/<div [^>]*>/).map(textOf);
    expect(textOf(own)).toContain(first);
    expect(textOf(others)).toContain(second);
    expect(first).not.toBe('');
    expect(second).not.toBe(first);
  }
});

test('each language words the numbers of the promise in its own way', async () => {
  const row = rowOf(await builtFile('sr-Latn/statement/beside/en/index.html'), '3a');
  for (const locale of ['sr-Latn', 'en'] satisfies Locale[]) {
    const { email } = servicePromise.replyWithinWorkingDays;
    expect(textOf(row)).toContain(replyWithin(await loadPhrases(locale), email));
  }
});

test.each(allLocales)(
  'the statement in %s leads to itself beside each other language',
  async (locale) => {
    const html = await builtFile(`${locale}/statement/index.html`);
    const links = tags(html, 'a').map((tag) => attributeOf(tag, 'href'));
    for (const other of allLocales) {
      const link = `/${locale}/statement/beside/${other}/`;
      if (other === locale) expect(links).not.toContain(link);
      else expect(links).toContain(link);
    }
  },
);

test('search engines are led to the statement alone', async () => {
  const html = await builtFile('sr-Cyrl/statement/beside/en/index.html');
  const robots = tags(html, 'meta').find((tag) => attributeOf(tag, 'name') === 'robots');
  const canonical = tags(html, 'link').find((tag) => attributeOf(tag, 'rel') === 'canonical');
  expect(attributeOf(robots, 'content')).toBe('noindex');
  expect(attributeOf(canonical, 'href')).toBe(`${origin}/sr-Cyrl/statement/`);
});

test('the chooser keeps both languages on the page while it can', async () => {
  const html = await builtFile('sr-Cyrl/statement/beside/en/index.html');
  const links = tags(html, 'a').filter((tag) => attributeOf(tag, 'hreflang') !== undefined);
  const byLanguage = new Map(
    links.map((tag) => [attributeOf(tag, 'hreflang'), attributeOf(tag, 'href')]),
  );
  expect(byLanguage.get('sr-Latn')).toBe('/sr-Latn/statement/beside/en/?remember');
  expect(byLanguage.get('sr-Cyrl')).toBe('/sr-Cyrl/statement/beside/en/?remember');
  expect(byLanguage.get('en')).toBe('/en/statement/beside/sr-Cyrl/?remember');
});

function rowOf(html: string, clause: string): string {
  const start = html.indexOf(`id="clause-${clause}"`);
  const end = html.indexOf('<div class="pair"', start);
  return html.slice(html.indexOf('>', start) + 1, end < 0 ? html.indexOf('</main>') : end);
}
