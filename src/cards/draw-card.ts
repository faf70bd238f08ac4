import sharp from 'sharp';
import { cardSize, margin, type CardWords } from './card.ts';
import { drawWords } from './draw-words.ts';
import { indexedPng, type Colour } from './indexed-png.ts';
import { copyOf, cover, emptyPicture, type PackedPicture } from './packed-picture.ts';

/** The deepest ground of the site and what stands on it; see `src/styles/tokens.css`. */
const colours: readonly [Colour, Colour] = [
  [10, 57, 53],
  [242, 250, 248],
];

/** Draws the cards of a locale: the site's mark and name, the page's title, the promise. */
export async function cardDrawer(words: CardWords): Promise<(title: string) => Promise<Buffer>> {
  const base = await drawBase(words);
  return async (title) => {
    const card = copyOf(base);
    await place(card, words, { text: title, size: titleSize(title), weight: 'Bold', top: 190 });
    return await indexedPng(card, colours);
  };
}

/** A long title is set smaller, so that it ends above the promise. */
function titleSize(title: string): number {
  return title.length > 60 ? 60 : 80;
}

async function drawBase(words: CardWords): Promise<PackedPicture> {
  const { siteName, promise } = words;
  const { width, height } = cardSize;
  const base = emptyPicture(width, height);
  cover(base, { data: await drawMark(words), width, height }, 0, 0);
  await place(base, words, { text: siteName, size: 34, weight: 'Bold', top: 88, indent: 84 });
  await place(base, words, { text: promise, size: 30, weight: 'Medium', top: 505, indent: 150 });
  return base;
}

/** The mark, and its three days once more before the promise, in the direction of reading. */
async function drawMark({ isRightToLeft }: CardWords): Promise<Buffer> {
  const { width, height } = cardSize;
  const mirrored = isRightToLeft ? `transform="translate(${width} 0) scale(-1 1)"` : '';
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="#000"/>
    <g ${mirrored} fill="#fff">
      <g transform="translate(${margin} 80) scale(2)">
        <path d="M5 3h22a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H14l-7 5v-5H5a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3Z"/>
        <path fill="#777" d="M7 11h4v6H7zM14 11h4v6h-4z"/><path fill="#000" d="M21 9h5v10h-5z"/>
      </g>
      <g transform="translate(${margin} 508)">
        <path fill="#666" d="M0 0h32v32H0zM44 0h32v32H44z"/><path d="M88 0h32v32H88z"/>
      </g>
    </g>
  </svg>`;
  return await sharp(Buffer.from(picture)).greyscale().raw().toBuffer();
}

interface Placing {
  text: string;
  /** In pixels. */
  size: number;
  weight: 'Bold' | 'Medium';
  top: number;
  /** How far from the margin at which reading begins. */
  indent?: number;
}

async function place(
  picture: PackedPicture,
  { isRightToLeft }: CardWords,
  placing: Placing,
): Promise<void> {
  const { indent = 0, top } = placing;
  const room = cardSize.width - 2 * margin - indent;
  const words = await drawWords({ ...placing, room, isRightToLeft });
  const left = isRightToLeft ? cardSize.width - margin - indent - words.width : margin + indent;
  cover(picture, words, left, top);
}
