import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  copyOf,
  cover,
  emptyPicture,
  indexedPng,
  type Colour,
  type PackedPicture,
} from '../../../src/cards/indexed-png.ts';

const [ground, drawn]: readonly [Colour, Colour] = [
  [10, 57, 53],
  [250, 237, 203],
];

/** The colours of a picture, pixel by pixel. */
async function seen(picture: PackedPicture): Promise<number[][]> {
  const png = sharp(await indexedPng(picture, [ground, drawn]));
  const { data, info } = await png.raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([picture.width, picture.height, 3]);
  const pixels = Array.from({ length: info.width * info.height }, (_, at) => 3 * at);
  return pixels.map((at) => [...data.subarray(at, at + 3)]);
}

function partOf(width: number, ...tones: number[]) {
  return { data: Uint8Array.from(tones), width, height: tones.length / width };
}

test('each tone is the step between the two colours that it stands for', async () => {
  const picture = emptyPicture(2, 3);
  cover(picture, partOf(2, 0, 255, 128, 16, 0, 240), 0, 0);
  expect(await seen(picture)).toEqual([
    ground,
    drawn,
    [138, 153, 133],
    [26, 69, 63],
    ground,
    drawn,
  ]);
});

test('a part is laid where it belongs, and what is beyond the picture is left out', async () => {
  const picture = emptyPicture(4, 2);
  cover(picture, partOf(2, 255, 255, 255, 255), 3, 1);
  cover(picture, partOf(2, 255, 255, 255, 255), -1, -1);
  const [d, g] = [drawn, ground];
  expect(await seen(picture)).toEqual([d, g, g, g, g, g, g, d]);
});

test('what was drawn before shows through where nothing stronger is laid over it', async () => {
  const picture = emptyPicture(2, 1);
  cover(picture, partOf(2, 240, 16), 0, 0);
  cover(picture, partOf(2, 16, 240), 0, 0);
  expect(await seen(picture)).toEqual([drawn, drawn]);
});

test('a copy is drawn on by itself', async () => {
  const picture = emptyPicture(2, 1);
  cover(copyOf(picture), partOf(2, 255, 255), 0, 0);
  expect(await seen(picture)).toEqual([ground, ground]);
});
