import { expect, test } from 'vitest';
import { openingLine } from '../../../src/page/opening-line.ts';
import { loadPhrases } from '../../../src/wording/phrases.ts';
import { textOf } from '../../support/markup.ts';

const t = await loadPhrases('en');
const at = (text: string) => Temporal.Instant.from(text);

test('says until when we are open, in London time', () => {
  const line = openingLine(t, { open: true, closesAt: at('2026-07-01T16:00:00Z') });
  expect(textOf(line)).toBe('We are open now, until 5pm (London time).');
});

test('says when we open again', () => {
  const line = openingLine(t, {
    open: false,
    opensAt: at('2026-11-30T09:00:00Z'),
    reason: 'weekend',
  });
  expect(textOf(line)).toContain('9am');
  expect(textOf(line)).toContain('30 November');
});

test('says nothing where the calendar does not know', () => {
  expect(openingLine(t, undefined)).toBe('');
});
