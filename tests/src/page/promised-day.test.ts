import { expect, test } from 'vitest';
import { allLocales } from '../../../content/locales.ts';
import { finished } from '../../../src/page/markup.ts';
import { promisedDay } from '../../../src/page/promised-day.ts';
import { loadPhrases } from '../../../src/wording/phrases.ts';
import { textOf } from '../../support/markup.ts';

const dueDate = Temporal.PlainDate.from('2026-12-02');
const dueAt = Temporal.Instant.from('2026-12-02T17:00:00Z');

test.each(allLocales)('a promised day in %s can be read by machines', async (locale) => {
  const html = finished(promisedDay(await loadPhrases(locale), 'Label <b>', { dueDate, dueAt }));
  expect(html.match(/<time datetime="2026-12-02">/g)).toHaveLength(1);
  expect(html).toContain('Label &lt;b&gt;');
});

test('the day stands with its weekday and year, and the time with its zone', async () => {
  const html = finished(promisedDay(await loadPhrases('en'), 'We reply by', { dueDate, dueAt }));
  expect(textOf(html)).toBe('We reply by Wednesday 2 December 2026 by 5pm (London time)');
});
