import { expect, test } from 'vitest';
import { clauses } from '../../content/clauses.ts';
import { allLocales } from '../../content/locales.ts';
import { servicePromise } from '../../content/promise.ts';
import { loadPhrases } from '../../src/wording/phrases.ts';
import { openingHours, replyWithin } from '../../src/wording/promise-wording.ts';
import { builtFile } from '../support/built-site.ts';
import { attributeOf, tags, textOf } from '../support/markup.ts';

test.each(allLocales)(
  'the statement in %s has each clause under its id, in order',
  async (locale) => {
    const html = await statement(locale);
    const ids = tags(html).flatMap((tag) => attributeOf(tag, 'id') ?? []);
    expect(ids.filter((id) => id.startsWith('clause-'))).toEqual(
      clauses.map((id) => `clause-${id}`),
    );
  },
);

test.each(allLocales)('each clause in %s has a link to copy', async (locale) => {
  const links = tags(await statement(locale), 'a').map((tag) => attributeOf(tag, 'href'));
  for (const id of clauses) expect(links).toContain(`#clause-${id}`);
});

test.each(allLocales)('clause 3a in %s prints the reply times of the promise', async (locale) => {
  const text = textOf(clause(await statement(locale), '3a'));
  const { phone, email } = servicePromise.replyWithinWorkingDays;
  const t = await loadPhrases(locale);
  const printed = [phone, email].map((days) => replyWithin(t, days));
  expect(text.split(printed[0]!).length).toBeGreaterThan(2);
  expect(text).toContain(printed[1]);
});

test.each(allLocales)('the stated hours stand beside clause 3c in %s', async (locale) => {
  const text = textOf(clause(await statement(locale), '3c'));
  const hours = openingHours(await loadPhrases(locale)).replace(/\s+/g, ' ');
  expect(text).toContain(hours);
});

test.each(allLocales)('the statement in %s says from when it is and where from', async (locale) => {
  const html = await statement(locale);
  const t = await loadPhrases(locale);
  expect(html).toContain('<time datetime="2021-07-08">');
  const from = locale === 'en' ? 'source' : 'translation';
  expect(textOf(html)).toContain(t(`statement.provenance.${from}`));
  const notYet = locale === 'en' ? 'text.reviewed.not-yet' : 'text.reviewed.not-yet.translation';
  expect(textOf(html)).toContain(t(notYet));
});

function statement(locale: string): Promise<string> {
  return builtFile(`${locale}/statement/index.html`);
}

function clause(html: string, id: string): string {
  const start = html.indexOf(`id="clause-${id}"`);
  return html.slice(html.indexOf('>', start) + 1, html.indexOf('class="clause"', start));
}
