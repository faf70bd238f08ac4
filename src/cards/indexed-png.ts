import { crc32, deflateSync } from 'node:zlib';

/** A red, a green and a blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** How many steps lie between the two colours of a picture, both included. */
const shades = 16;

/**
 * A PNG of two colours and the steps between them, by PNG (ISO/IEC 15948): four bits a pixel, which
 * makes a card a fifth of what it would be in full colour, and faster. `tones` holds a byte for each
 * pixel, 0 for the ground and 255 for what is drawn on it; the width is even.
 */
export function indexedPng(
  tones: Uint8Array,
  { width, height }: { width: number; height: number },
  [ground, drawn]: readonly [Colour, Colour],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette(ground, drawn))),
    chunk('IDAT', deflateSync(packedRows(tones, width, height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function palette(ground: Colour, drawn: Colour): number[] {
  return Array.from({ length: shades }, (_, step) => {
    const share = step / (shades - 1);
    return ground.map((from, at) => Math.round(from + (drawn[at]! - from) * share));
  }).flat();
}

/** Two pixels a byte; each row begins with a byte that says it is not filtered. */
function packedRows(tones: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width / 2 + 1) * height);
  let to = 0;
  for (let from = 0; from < tones.length; from += 2) {
    if (from % width === 0) to += 1;
    rows[to] = (tones[from]! & 0xf0) | (tones[from + 1]! >> 4);
    to += 1;
  }
  return rows;
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
