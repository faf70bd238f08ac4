import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  characterCount,
  isBlank,
  normaliseAddress,
  normaliseLine,
  normaliseText,
} from '../../../src/contact/typed-text.ts';
import { anyText } from '../../support/any-text.ts';

describe('text that is kept', () => {
  test('has one kind of line break', () => {
    expect(normaliseText('a\r\nb\rc\nd\n\re')).toBe('a\nb\nc\nd\n\ne');
  });

  test('has letters and accents as one character where there is one', () => {
    expect(normaliseText('c\u030c \u1e9b\u0323')).toBe('č \u1e9b\u0323');
  });

  test('keeps what is only like another character', () => {
    expect(normaliseText('ﬁ ① ſ')).toBe('ﬁ ① ſ');
  });

  test('has a mark where something stood that no store can keep', () => {
    expect(normaliseText('a\0b\ud800c')).toBe('a\ufffdb\ufffdc');
  });

  test('keeps spaces, direction marks and everything else', () => {
    const odd = '  a\t\u202eb\u202c\u200d\u00ad\u0007 \n';
    expect(normaliseText(odd)).toBe(odd);
  });

  test('is the same text when it is normalised again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = normaliseText(text);
        expect(normaliseText(kept)).toBe(kept);
        expect(kept.isWellFormed()).toBe(true);
        expect(kept).not.toMatch(/[\r\0]/);
      }),
    );
  });
});

describe('a line', () => {
  test('has spaces where it had line breaks and control characters', () => {
    expect(normaliseLine(' Ana\r\n\tLea\u2028Noa\u0085Mia \u0007')).toBe('Ana Lea Noa Mia');
  });

  test('never breaks a header, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normaliseLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });
});

test('an address is what is seen of it', () => {
  expect(normaliseAddress('\u202aana@member.example\u202c\u200b\r\n')).toBe('ana@member.example');
  expect(normaliseAddress('\ufeff ana@member.example ')).toBe('ana@member.example');
});

describe('nothing', () => {
  test.each([
    '',
    ' ',
    '\t\r\n',
    '\u00a0\u2003\u3000',
    '\u200b\u200d\ufeff',
    '\u3164',
    '\u2800',
    '\0',
  ])('%j is nothing', (text) => expect(isBlank(text)).toBe(true));

  test.each(['a', ' . ', '0', '👍', 'ж', '\u200b?'])('%j is something', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

test('characters are counted as people count, not as they are stored', () => {
  expect(characterCount('')).toBe(0);
  expect(characterCount('ab\n')).toBe(3);
  expect(characterCount('🙂🙂')).toBe(2);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(characterCount(text)).toBe([...text].length);
    }),
  );
});
