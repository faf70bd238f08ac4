import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { PackedPicture } from './packed-picture.ts';

/** A red, a green and a blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** A third of the time that zlib's own choice takes, for a sixth more bytes. */
const quick = 3;

/** How many steps lie between the two colours of a picture, both included. */
const shades = 16;

/**
 * A PNG of two colours and the steps between them, by PNG (ISO/IEC 15948): four bits a pixel, which
 * makes a card a fifth of what it would be in full colour, and faster.
 */
export async function indexedPng(
  { rows, width, height }: PackedPicture,
  [ground, drawn]: readonly [Colour, Colour],
): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette(ground, drawn))),
    chunk('IDAT', await promisify(deflate)(rows, { level: quick })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function palette(ground: Colour, drawn: Colour): number[] {
  return Array.from({ length: shades }, (_, step) => {
    const share = step / (shades - 1);
    return ground.map((from, at) => Math.round(from + (drawn[at]! - from) * share));
  }).flat();
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
