import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Locale } from '../../content/locales.ts';
import { cardWords } from './card.ts';
import { namedCard, type NamedCard } from './named-card.ts';
import { useCardFonts } from './use-card-fonts.ts';

/**
 * Draws the card that each built page names in its head, while whatever else is made of the pages is
 * made: that waits for a program of its own, and drawing is done in threads.
 */
export function socialCards(): AstroIntegration {
  let cacheDir: URL;
  let drawing: Promise<void> | undefined;
  return {
    name: 'social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDir = config.cacheDir;
      },
      'astro:build:generated': ({ dir }) => {
        drawing = drawCards(fileURLToPath(dir), fileURLToPath(new URL('cards/', cacheDir)));
        // That it failed is heard of where it is waited for.
        drawing.catch(() => {});
      },
      'astro:build:done': async () => {
        await drawing;
      },
    },
  };
}

async function drawCards(folder: string, fontFolder: string): Promise<void> {
  await useCardFonts(fontFolder);
  // Files are read and written at once: each would wait for a thread, and threads draw.
  const cards = globSync('**/*.html', { cwd: folder })
    .map((page) => namedCard(readFileSync(join(folder, page), 'utf8')))
    .filter((card) => card !== undefined);
  const byLocale = Map.groupBy(cards, ({ locale }) => locale);
  await Promise.all([...byLocale].map(([locale, ofIt]) => drawFor(folder, locale, ofIt)));
}

/** One after the other within a locale, so that few are in memory at once. */
async function drawFor(folder: string, locale: Locale, cards: readonly NamedCard[]): Promise<void> {
  // Loaded once its fonts are chosen.
  const { cardDrawer } = await import('./draw-card.ts');
  const draw = await cardDrawer(await cardWords(locale));
  for (const below of new Set(cards.map(({ path }) => dirname(path)))) {
    mkdirSync(join(folder, below), { recursive: true });
  }
  for (const { path, title } of cards) writeFileSync(join(folder, path), await draw(title));
}
