import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Locale } from '../../content/locales.ts';
import { cardWords } from './card.ts';
import { namedCard, type NamedCard } from './named-card.ts';
import { useCardFonts } from './use-card-fonts.ts';

/** Draws, after a build, the card that each page names in its head. */
export function socialCards(): AstroIntegration {
  let cacheDir: URL;
  return {
    name: 'social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDir = config.cacheDir;
      },
      'astro:build:done': async ({ dir, assets }) => {
        await useCardFonts(fileURLToPath(new URL('cards/', cacheDir)));
        const pages = [...assets.values()]
          .flat()
          .filter(({ pathname }) => pathname.endsWith('.html'));
        await drawCards(fileURLToPath(dir), pages);
      },
    },
  };
}

async function drawCards(folder: string, pages: readonly URL[]): Promise<void> {
  const heads = await Promise.all(
    pages.map(async (page) => namedCard(await readFile(page, 'utf8'))),
  );
  const cards = Map.groupBy(
    heads.filter((card) => card !== undefined),
    ({ locale }) => locale,
  );
  await Promise.all([...cards].map(([locale, named]) => drawFor(folder, locale, named)));
}

/** One after the other within a locale, so that few are in memory at once. */
async function drawFor(folder: string, locale: Locale, cards: readonly NamedCard[]): Promise<void> {
  // Loaded once its fonts are chosen.
  const { cardDrawer } = await import('./draw-card.ts');
  const draw = await cardDrawer(await cardWords(locale));
  for (const { path, title } of cards) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await draw(title));
  }
}
