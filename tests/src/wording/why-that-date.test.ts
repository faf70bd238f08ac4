import { expect, test } from 'vitest';
import { loadPhrases, type Phrases } from '../../../src/wording/phrases.ts';
import {
  whyThatDate,
  type ExplainedDate,
  type SkippedDay,
} from '../../../src/wording/why-that-date.ts';
import { joined } from '../../../src/wording/worded.ts';

const english = await loadPhrases('en');
const serbian = await loadPhrases('sr-Cyrl');
const day = (date: string) => Temporal.PlainDate.from(date);
const skip = (date: string, reason: SkippedDay['reason']) => ({ date: day(date), reason });

/** Friday before the May bank holiday, after closing. */
const may: ExplainedDate = {
  receivedAt: Temporal.Instant.from('2026-05-01T17:02:00Z'),
  countedFrom: day('2026-05-05'),
  dueDate: day('2026-05-08'),
  dueAt: Temporal.Instant.from('2026-05-08T16:00:00Z'),
  timing: 'after-closing',
  skipped: [
    skip('2026-05-02', 'weekend'),
    skip('2026-05-03', 'weekend'),
    skip('2026-05-04', 'bank-holiday'),
  ],
};

/** A Tuesday before Christmas, within working hours. */
const christmas: ExplainedDate = {
  receivedAt: Temporal.Instant.from('2026-12-22T10:00:00Z'),
  countedFrom: day('2026-12-22'),
  dueDate: day('2027-01-04'),
  dueAt: Temporal.Instant.from('2027-01-04T17:00:00Z'),
  timing: 'in-hours',
  skipped: [
    skip('2026-12-25', 'bank-holiday'),
    skip('2026-12-26', 'weekend'),
    skip('2026-12-27', 'weekend'),
    skip('2026-12-28', 'bank-holiday'),
    skip('2026-12-29', 'closure'),
    skip('2026-12-30', 'closure'),
    skip('2026-12-31', 'closure'),
    skip('2027-01-01', 'bank-holiday'),
    skip('2027-01-02', 'weekend'),
    skip('2027-01-03', 'weekend'),
  ],
};

test('a message after closing before a bank holiday', () => {
  expect(whyThatDateText(english, may)).toBe(
    'Your message reached us on Friday 1 May 2026 at 6:02pm (London time), after we had closed, so we count from Tuesday 5 May 2026. Three working days after that is Friday 8 May 2026. Not counted: Saturday 2 May and Sunday 3 May (weekend), Monday 4 May (bank holiday).',
  );
  expect(whyThatDateText(serbian, may)).toBe(
    'Ваша порука је стигла после радног времена: петак, 1. мај 2026. у 18.02 часова по лондонском времену. Зато бројимо од следећег радног дана: уторак, 5. мај 2026. Трећи радни дан после тога је петак, 8. мај 2026. Дани који се не рачунају: субота, 2. мај и недеља, 3. мај (викенд); понедељак, 4. мај (државни празник у Енглеској и Велсу).',
  );
});

test('days of one reason that follow one another stand together', () => {
  expect(whyThatDate(english, christmas).at(-1)?.text).toBe(
    'Not counted: Friday 25 December (bank holiday), Saturday 26 December and Sunday 27 December (weekend), Monday 28 December (bank holiday), Tuesday 29 December to Thursday 31 December (we are closed), Friday 1 January (bank holiday), Saturday 2 January and Sunday 3 January (weekend).',
  );
});

test('weekends that do not follow one another stand apart', () => {
  const skipped = ['2026-05-09', '2026-05-10', '2026-05-16'].map((date) => skip(date, 'weekend'));
  expect(whyThatDate(english, { ...may, skipped }).at(-1)?.text).toBe(
    'Not counted: Saturday 9 May and Sunday 10 May (weekend), Saturday 16 May (weekend).',
  );
});

test('working days are counted on the promise itself', () => {
  expect(whyThatDate(english, christmas)[1]?.text).toBe(
    'Three working days after that is Monday 4 January 2027.',
  );
  const later = { ...christmas, dueDate: day('2027-01-15') };
  expect(whyThatDate(english, later)[1]?.text).toContain('14 working days after that');
});

test('within working hours, and nothing to skip', () => {
  const plain: ExplainedDate = {
    ...may,
    receivedAt: Temporal.Instant.from('2026-11-23T10:00:00Z'),
    countedFrom: day('2026-11-23'),
    dueDate: day('2026-11-26'),
    dueAt: Temporal.Instant.from('2026-11-26T17:00:00Z'),
    timing: 'in-hours',
    skipped: [],
  };
  expect(whyThatDateText(english, plain)).toBe(
    'Your message reached us on Monday 23 November 2026 at 10am (London time), within our working hours, so we count from that day. Three working days after that is Thursday 26 November 2026.',
  );
});

test('before opening the same day counts, on a day off the next working day does', () => {
  const [early] = whyThatDate(english, { ...may, timing: 'before-opening' });
  const [dayOff] = whyThatDate(english, { ...may, timing: 'non-working-day' });
  expect(early?.text).toContain('before we opened, so we count from that day.');
  expect(dayOff?.text).toContain('not a working day, so we count from Tuesday 5 May 2026.');
});

test('a day that closes early says so', () => {
  const early = { ...may, dueAt: Temporal.Instant.from('2026-12-24T12:00:00Z') };
  expect(whyThatDateText(english, early)).toContain(' On that day we close at 12 noon. ');
  expect(whyThatDateText(english, may)).not.toContain('On that day');
});

test('every day in the HTML can be read by machines', () => {
  const html = whyThatDate(english, may)
    .map((sentence) => sentence.html)
    .join(' ');
  expect([...html.matchAll(/datetime="([^"]*)"/g)].map(([, date]) => date)).toEqual(
    '2026-05-01 2026-05-05 2026-05-08 2026-05-02 2026-05-03 2026-05-04'.split(' '),
  );
});

test('no Serbian date is followed by a second full stop', async () => {
  for (const locale of ['sr-Cyrl', 'sr-Latn'] as const) {
    const t = await loadPhrases(locale);
    for (const timing of [
      'in-hours',
      'before-opening',
      'after-closing',
      'non-working-day',
    ] as const)
      expect(whyThatDateText(t, { ...christmas, timing })).not.toContain('..');
  }
});

/** The sentences as a mail prints them, one after the other. */
function whyThatDateText(t: Phrases, due: ExplainedDate): string {
  return joined(whyThatDate(t, due), ' ').text;
}
