import sharp from 'sharp';
import { expect, test } from 'vitest';
import { indexedPng } from '../../../src/cards/indexed-png.ts';

test('each tone is the step between the two colours that it stands for', async () => {
  const tones = Uint8Array.from([0, 255, 128, 16, 0, 240]);
  const png = indexedPng(tones, { width: 2, height: 3 }, [
    [10, 57, 53],
    [250, 237, 203],
  ]);
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([2, 3, 3]);
  const pixels = Array.from({ length: 6 }, (_, at) => [...data.subarray(3 * at, 3 * at + 3)]);
  expect(pixels).toEqual([
    ...[
      [10, 57, 53],
      [250, 237, 203],
      [138, 153, 133],
      [26, 69, 63],
    ],
    ...[
      [10, 57, 53],
      [250, 237, 203],
    ],
  ]);
});
