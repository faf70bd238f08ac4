import { buildSite } from '../build-site.ts';
import { defaultOrigin, readSettings } from '../env.ts';
import { startCommand } from './command-line.ts';

startCommand({
  name: 'build',
  about: 'Builds the static site into dist/, with absolute links that begin with PUBLIC_ORIGIN.',
  run: async () => {
    const started = performance.now();
    const origin = readSettings().publicOrigin ?? defaultOrigin;
    console.log(`Building the site for ${origin} …`);
    await buildSite(origin);
    return `Built dist/ for ${origin} in ${((performance.now() - started) / 1000).toFixed(1)} s.`;
  },
});
