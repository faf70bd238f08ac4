import { buildSite, namesOf } from '../build-site.ts';
import { readSettings, siteOrigins } from '../env.ts';
import { startCommand } from './command-line.ts';

startCommand({
  name: 'build',
  about:
    'Builds the static site into dist/. Absolute links begin with PUBLIC_ORIGIN; forms go to\n' +
    'API_ORIGIN, where the handler has an origin of its own.',
  run: async () => {
    const started = performance.now();
    const origins = siteOrigins(readSettings());
    console.log(`Building the site for ${namesOf(origins)} …`);
    await buildSite(origins);
    return `Built dist/ for ${namesOf(origins)} in ${((performance.now() - started) / 1000).toFixed(1)} s.`;
  },
});
