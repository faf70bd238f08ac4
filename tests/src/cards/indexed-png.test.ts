import sharp from 'sharp';
import { expect, test } from 'vitest';
import { indexedPng, type Colour } from '../../../src/cards/indexed-png.ts';
import { cover, emptyPicture } from '../../../src/cards/packed-picture.ts';

const [ground, drawn]: readonly [Colour, Colour] = [
  [10, 57, 53],
  [250, 237, 203],
];

test('each tone is the step between the two colours that it stands for', async () => {
  const picture = emptyPicture(2, 3);
  const data = Uint8Array.from([0, 255, 128, 16, 0, 240]);
  cover(picture, { data, width: 2, height: 3 }, 0, 0);
  const png = sharp(await indexedPng(picture, [ground, drawn]));
  const seen = await png.raw().toBuffer({ resolveWithObject: true });
  expect([seen.info.width, seen.info.height, seen.info.channels]).toEqual([2, 3, 3]);
  const pixels = Array.from({ length: 6 }, (_, at) => [...seen.data.subarray(3 * at, 3 * at + 3)]);
  expect(pixels).toEqual([ground, drawn, [138, 153, 133], [26, 69, 63], ground, drawn]);
});
