import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allLocales, type Locale } from '../../../content/locales.ts';
import { loadPhrases } from '../../../src/wording/phrases.ts';
import { replyWithin, workingDays } from '../../../src/wording/promise-wording.ts';

/** Whole sentences, written by hand by somebody who speaks the language, by number of days. */
interface RightSentences {
  within: Record<string, string>;
  days: Record<string, string>;
}

const numbers = ['1', '2', '3', '5', '11', '21', '101'];

describe.each(allLocales)('in %s', (locale) => {
  const right = rightSentences(locale);

  test.each(numbers)('the promise of a reply is right for %s working days', async (days) => {
    const t = await loadPhrases(locale);
    const within = replyWithin(t, Number(days));
    expect(t('receipt.due.unknown', { within })).toBe(right.within[days]);
  });

  test.each(numbers)('a time of %s working days is right by itself', async (days) => {
    expect(workingDays(await loadPhrases(locale), Number(days))).toBe(right.days[days]);
  });
});

function rightSentences(locale: Locale): RightSentences {
  const file = new URL(`plurals/${locale}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as RightSentences;
}
