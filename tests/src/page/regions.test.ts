import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillRegions, region } from '../../../src/page/regions.ts';

describe('a region', () => {
  test('is invisible where nobody fills it', () => {
    expect(region('banner')).toBe('<!--banner--><!--/banner-->');
  });

  test('is filled in place of what it held at build', () => {
    const page = `<p>${region('opening', 'as built')}</p>${region('banner')}`;
    expect(fillRegions(page, { opening: '<b>now</b>', banner: 'x' })).toBe(
      `<p>${region('opening', '<b>now</b>')}</p>${region('banner', 'x')}`,
    );
  });

  test('that a page does not have is left out', () => {
    expect(fillRegions('<p></p>', { opening: 'x' })).toBe('<p></p>');
  });

  test('may stand within another that is filled first', () => {
    const page = region('main', 'old');
    const fills = { main: `<form>${region('form-token')}</form>`, 'form-token': 'T' };
    expect(fillRegions(page, fills)).toBe(
      region('main', `<form>${region('form-token', 'T')}</form>`),
    );
  });

  test('that is never closed is a fault of the build', () => {
    expect(() => fillRegions('<!--main-->', { main: 'x' })).toThrow('"main"');
  });

  test('holds exactly what it is filled with, dollar signs included, and can be filled again', () => {
    const content = fc.string().filter((text) => !text.includes('<!--'));
    fc.assert(
      fc.property(content, content, content, content, (before, after, first, second) => {
        const page = before + region('main', 'old') + after;
        const filled = fillRegions(fillRegions(page, { main: first }), { main: second });
        expect(filled).toBe(before + region('main', second) + after);
      }),
    );
    expect(fillRegions(region('main'), { main: "$& $1 $' $$" })).toBe(
      region('main', "$& $1 $' $$"),
    );
  });
});
