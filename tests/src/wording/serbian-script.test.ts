import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latinFromCyrillic } from '../../../src/wording/serbian-script.ts';

const small = 'абвгдђежзијклљмнњопрстћуфхцчџш';
const latin = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');
const letters = [...small, ...small.toUpperCase()];

const serbianText = fc
  .array(fc.constantFrom(...letters, ' ', '. ', '-', '1', 'A', 'z', '{days}'))
  .map((pieces) => pieces.join(''));
const withoutCyrillic = fc
  .string({ unit: 'grapheme' })
  .filter((text) => !/\p{Script=Cyrillic}/u.test(text.normalize('NFC')));

describe('Serbian Cyrillic in Latin script', () => {
  test('every letter has its Latin letters, small and capital', () => {
    expect([...small].map(latinFromCyrillic)).toEqual(latin);
    expect([...small.toUpperCase()].map(latinFromCyrillic)).toEqual(
      latin.map((letter) => letter.charAt(0).toUpperCase() + letter.slice(1)),
    );
  });

  test.each([
    ['Његош', 'Njegoš'],
    ['ЊУЈОРК', 'NJUJORK'],
    ['Љ. Петровић', 'Lj. Petrović'],
    ['Љ.Њ. Џиновић', 'Lj.Nj. Džinović'],
    ['ЉУДИ И ЊИХ', 'LJUDI I NJIH'],
    ['КРАЉ и Краљ', 'KRALJ i Kralj'],
    ['КРАЉ ЏОН', 'KRALJ DŽON'],
    ['БАЊ-ЉИГ', 'BANJ-LJIG'],
    ['СКУП Њ', 'SKUP Nj'],
    ['ТЊа и дрЊЕГОШ', 'TNja i drNJEGOŠ'],
    ['Њ\u00ADУЈОРК', 'NJ\u00ADUJORK'],
    ['инјекција, надживети', 'injekcija, nadživeti'],
  ])('%s becomes %s', (cyrillic, expected) => {
    expect(latinFromCyrillic(cyrillic)).toBe(expected);
  });

  test('a stress mark does not part a digraph from its word', () => {
    expect(latinFromCyrillic('Ње\u0301гов, Њ\u0301ЕГОВ, ѝ')).toBe(
      'Njégov, NJ\u0301EGOV, ì'.normalize('NFC'),
    );
  });

  test('brands, links, placeholders and code pass untouched', () => {
    const text =
      'Чланство у ANLP: {days, plural, one {# дан} other {# дана}}, https://anlp.example/a';
    expect(latinFromCyrillic(text)).toBe(
      'Članstvo u ANLP: {days, plural, one {# dan} other {# dana}}, https://anlp.example/a',
    );
  });

  test('no Cyrillic letter is left, and a second time changes nothing', () => {
    fc.assert(
      fc.property(serbianText, (text) => {
        const once = latinFromCyrillic(text);
        expect(once).not.toMatch(/\p{Script=Cyrillic}/u);
        expect(latinFromCyrillic(once)).toBe(once);
      }),
    );
  });

  test('every letter gives one, and љ, њ and џ give two', () => {
    fc.assert(
      fc.property(serbianText, (text) => {
        const digraphs = text.match(/[љњџ]/giu)?.length ?? 0;
        expect(latinFromCyrillic(text)).toHaveLength(text.length + digraphs);
      }),
    );
  });

  test('text without Cyrillic is only brought into Unicode NFC', () => {
    fc.assert(
      fc.property(withoutCyrillic, (text) => {
        expect(latinFromCyrillic(text)).toBe(text.normalize('NFC'));
      }),
    );
  });
});
