import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { socialCards } from './src/cards/social-cards.ts';
import { searchIndex } from './src/search/search-index.ts';

const today = Temporal.Now.plainDateISO('Europe/London').toString();

export default defineConfig({
  /** Every absolute link begins with it; `npm run build` puts `PUBLIC_ORIGIN` in its place. */
  site: 'http://localhost:8080',
  trailingSlash: 'always',
  cacheDir: './.astro/cache',
  // A page lands where its source says: `[locale]/404.astro` as `en/404.html`, `index.astro` in its folder.
  // While one page is written, the next ones are made.
  build: { format: 'preserve', inlineStylesheets: 'never', concurrency: 4 },
  integrations: [mdx(), searchIndex(), socialCards()],
  devToolbar: { enabled: false },
  vite: {
    cacheDir: './.astro/vite',
    define: {
      'import.meta.env.BUILD_DAY': JSON.stringify(today),
      /** `npm run build` puts `API_ORIGIN` in its place, where that is another origin. */
      'import.meta.env.API_ORIGIN': '""',
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's own mark on every MDX file, and the source language that all others fall back to.
        checks: { moduleLevelDirective: false, ineffectiveDynamicImport: false },
      },
    },
  },
});
