import { expect, test } from 'vitest';
import {
  copyOf,
  cover,
  emptyPicture,
  type PackedPicture,
} from '../../../src/cards/packed-picture.ts';

/** The steps from ground to drawn, 0 to 15, row by row; the byte before each row is left out. */
function shadesOf({ rows, width, height }: PackedPicture): number[][] {
  const perRow = 1 + width / 2;
  return Array.from({ length: height }, (_, row) =>
    [...rows.subarray(row * perRow + 1, (row + 1) * perRow)].flatMap((pair) => [
      pair >> 4,
      pair & 0xf,
    ]),
  );
}

function partOf(width: number, ...tones: number[]) {
  return { data: Uint8Array.from(tones), width, height: tones.length / width };
}

test('a part is laid where it belongs, and what is beyond the picture is left out', () => {
  const picture = emptyPicture(4, 2);
  cover(picture, partOf(2, 255, 255, 255, 255), 3, 1);
  cover(picture, partOf(2, 255, 255, 255, 255), -1, -1);
  expect(shadesOf(picture)).toEqual([
    [15, 0, 0, 0],
    [0, 0, 0, 15],
  ]);
});

test('of two things drawn at one place the stronger stays', () => {
  const picture = emptyPicture(2, 1);
  cover(picture, partOf(2, 240, 16), 0, 0);
  cover(picture, partOf(2, 16, 240), 0, 0);
  expect(shadesOf(picture)).toEqual([[15, 15]]);
});

test('a copy is drawn on by itself, and holds what was drawn before', () => {
  const picture = emptyPicture(2, 1);
  cover(picture, partOf(2, 128, 0), 0, 0);
  const copy = copyOf(picture);
  cover(copy, partOf(2, 0, 255), 0, 0);
  expect([shadesOf(picture), shadesOf(copy)]).toEqual([[[8, 0]], [[8, 15]]]);
});
