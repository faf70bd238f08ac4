import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/search/search-index.ts';

export default defineConfig({
  /** Every absolute link begins with it; `npm run build` puts `PUBLIC_ORIGIN` in its place. */
  site: 'http://localhost:8080',
  trailingSlash: 'always',
  // A page lands where its source says: `[locale]/404.astro` as `en/404.html`, folders as index.html.
  build: { format: 'preserve', inlineStylesheets: 'never' },
  integrations: [mdx(), searchIndex()],
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    define: { 'import.meta.env.BUILD_DAY': JSON.stringify(Temporal.Now.plainDateISO('Europe/London')) },
  },
});
