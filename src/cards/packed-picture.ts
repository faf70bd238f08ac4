/** A picture or a part of one: a byte for each pixel, 0 for the ground, 255 for what is drawn on it. */
export interface Tones {
  data: Uint8Array;
  width: number;
  height: number;
}

/** A picture as a PNG holds it: two pixels a byte, and before each row a byte that says how it is filtered. */
export interface PackedPicture {
  rows: Uint8Array;
  /** In pixels; even. */
  width: number;
  height: number;
}

/** A picture without anything drawn on it. `width` is even. */
export function emptyPicture(width: number, height: number): PackedPicture {
  return { rows: new Uint8Array(height * bytesPerRow(width)), width, height };
}

/** The same picture, to draw something else on. */
export function copyOf({ rows, width, height }: PackedPicture): PackedPicture {
  return { rows: rows.slice(), width, height };
}

/** Lays a part over a picture; what is beyond the picture is left out. */
export function cover(picture: PackedPicture, part: Tones, left: number, top: number): void {
  const { rows, width, height } = picture;
  for (let row = Math.max(0, -top); row < part.height && top + row < height; row += 1) {
    const before = (top + row) * bytesPerRow(width) + 1;
    for (let column = Math.max(0, -left); column < part.width; column += 1) {
      const shade = part.data[row * part.width + column]! >> 4;
      const x = left + column;
      if (shade === 0) continue;
      if (x >= width) break;
      const at = before + (x >> 1);
      rows[at] = withShade(rows[at]!, shade, x % 2 === 0 ? 4 : 0);
    }
  }
}

/** Where something is drawn already, the stronger of the two stays. */
function withShade(pair: number, shade: number, shift: 0 | 4): number {
  const there = (pair >> shift) & 0xf;
  return shade > there ? (pair & ~(0xf << shift)) | (shade << shift) : pair;
}

function bytesPerRow(width: number): number {
  return 1 + width / 2;
}
