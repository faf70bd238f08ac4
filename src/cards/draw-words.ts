import sharp from 'sharp';
import { escapeHtml } from '../wording/worded.ts';
import type { Tones } from './packed-picture.ts';
import { cardFont } from './use-card-fonts.ts';

/** Words as they are to be drawn. */
export interface Words {
  text: string;
  /** In pixels. */
  size: number;
  weight: 'Bold' | 'Medium';
  /** The most pixels that a line may take. */
  room: number;
  isRightToLeft: boolean;
}

/** Draws words on as many lines as they need. */
export async function drawWords({
  text,
  size,
  weight,
  room,
  isRightToLeft,
}: Words): Promise<Tones> {
  const { data, info } = await sharp({
    text: {
      text: escapeHtml(text),
      font: `${cardFont} ${weight} ${size}`,
      // A point is then a pixel.
      dpi: 72,
      width: room,
      wrap: 'word',
      align: isRightToLeft ? 'right' : 'left',
      spacing: Math.round(size / 8),
    },
  })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
