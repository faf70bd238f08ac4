import { cardSize } from './card.ts';

/** A part of a picture: a byte for each pixel, 0 where nothing is drawn. */
export interface Tones {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Lays a part over a card's tones; what is beyond the card is left out. */
export function cover(card: Uint8Array, part: Tones, left: number, top: number): void {
  for (let row = 0; row < part.height && top + row < cardSize.height; row += 1) {
    for (let column = 0; column < part.width; column += 1) {
      const x = left + column;
      if (x < 0 || x >= cardSize.width) continue;
      const at = (top + row) * cardSize.width + x;
      card[at] = Math.max(card[at]!, part.data[row * part.width + column]!);
    }
  }
}
