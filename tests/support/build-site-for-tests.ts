import { join } from 'node:path';
import { build } from 'astro';

/** Builds the site in a process of its own; `root` is another copy of the project than this one. */
interface Order {
  place: string;
  site: string;
  buildDay: string;
  root?: string;
}

const { place, site, buildDay, root } = JSON.parse(process.argv[2] ?? '') as Order;

await build({
  root: root ?? new URL('../..', import.meta.url).pathname,
  site,
  outDir: join(place, 'dist'),
  cacheDir: join(place, 'cache'),
  logLevel: 'error',
  vite: {
    cacheDir: join(place, 'vite'),
    define: { 'import.meta.env.BUILD_DAY': JSON.stringify(buildDay) },
  },
});
