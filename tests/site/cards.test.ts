import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { allLocales } from '../../content/locales.ts';
import { namedCard } from '../../src/cards/named-card.ts';
import { builtPages, builtSite } from '../support/built-site.ts';

const cards = (await builtPages()).flatMap(({ html }) => namedCard(html) ?? []);

test('every listed page of every locale names a card of its own', () => {
  expect(new Set(cards.map(({ locale }) => locale))).toEqual(new Set(allLocales));
  expect(cards.length).toBeGreaterThan(200);
  // The chooser is shown with the card of the English home page.
  const shared = cards.length - new Set(cards.map(({ path }) => path)).size;
  expect(shared).toBe(1);
});

test.each(cards)('the card of $path is drawn, in the size that is asked for', async ({ path }) => {
  const { width, height, size } = await drawn(path);
  expect([width, height]).toEqual([1200, 630]);
  expect(size).toBeLessThan(30_000);
});

test('the title is on the card, and begins where reading begins', async () => {
  for (const [locale, begins] of [
    ['en', 'left'],
    ['ar', 'right'],
  ] as const) {
    const file = join(builtSite, `cards/${locale}/help/renew-membership.png`);
    const title = { left: 0, top: 180, width: 1200, height: 130 };
    const { data } = await sharp(file)
      .extract(title)
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const lit = [...data.keys()].filter((at) => data[at]! > 200).map((at) => at % 1200);
    expect(lit.length, locale).toBeGreaterThan(1_000);
    const [first, last] = [Math.min(...lit), Math.max(...lit)];
    expect(begins === 'left' ? first : 1200 - last, locale).toBeLessThan(110);
    expect(begins === 'left' ? 1200 - last : first, locale).toBeGreaterThan(110);
  }
});

async function drawn(path: string) {
  const { width, height } = await sharp(join(builtSite, path)).metadata();
  const { size } = await stat(join(builtSite, path));
  return { width, height, size };
}
