import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownAddress, shownName } from '../../../server/enquiries/shown-text.ts';
import { anyText } from '../../support/any-text.ts';

describe('a name in a list', () => {
  test.each([
    ['Ljiljana Njego', 'Ljiljana Njego'],
    ['Љиљана Његo', 'Љиљана Његo'],
    ['A\u202Enimda\u202C', 'Animda'],
    ['Ana\u200B\uFEFF\u00AD\u2066\u2069', 'Ana'],
    ['Ana\r\nBcc: x@y.example', 'Ana Bcc: x@y.example'],
    ['Jose\u0301', 'José'],
    ['\u2028Ana\u2029', 'Ana'],
  ])('of %j is %j', (typed, shown) => {
    expect(shownName(typed)).toBe(shown);
  });

  test('never turns, hides or breaks what stands around it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(shownName(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

test.each([
  ['ana@member.example', 'ana@member.example'],
  ['ana@xn--e1afmkfd.example', 'ana@xn--e1afmkfd.example (пример.example)'],
  // The Cyrillic а in "pаypal".
  ['ana@xn--pypal-4ve.example', 'ana@xn--pypal-4ve.example (pаypal.example, mixed scripts)'],
  ['ana@xn--bcher-kva.example', 'ana@xn--bcher-kva.example (bücher.example)'],
  ['ana@xn--a.example', 'ana@xn--a.example'],
])('the team sees the address %s as %s', (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});
