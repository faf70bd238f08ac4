import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { sourceLocale } from '../../content/locales.ts';
import { pageUrl } from '../../src/page/paths.ts';
import { placesToLook } from '../demo/places-to-look.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { readEnv } from '../env.ts';
import { startServer } from '../start-server.ts';
import { startCommand } from './command-line.ts';

/** The same six months each time. */
const seed = 20_210_708;
const sampleStaff = 'asha@team.example';

startCommand({
  name: 'demo',
  about:
    'Serves the site on six months of made-up enquiries in a throw-away folder, which is removed when it stops. No mail leaves this machine.',
  run: async () => {
    const reading = readEnv();
    if (!reading.ok) throw new Error(reading.problems.join('\n'));
    const dataDir = await mkdtemp(join(tmpdir(), 'member-support-demo-'));
    const { staffEmails } = reading.settings;
    const settings = {
      ...reading.settings,
      dataDir,
      databaseUrl: undefined,
      supportSecret: undefined,
      resend: undefined,
      staffEmails: staffEmails.length > 0 ? staffEmails : [sampleStaff],
    };
    await startServer({
      settings,
      warnings: [],
      log: pino({ level: 'warn', base: null }),
      now: () => Temporal.Now.instant().round('millisecond'),
      buildIfStale: true,
      prepare: async ({ app }, publicOrigin) => {
        await seedDemo(app, seed);
        const look = await placesToLook(app);
        console.log(
          [
            `The site:        ${publicOrigin}${pageUrl(sourceLocale)}`,
            `Figures:         ${publicOrigin}${pageUrl(sourceLocale, 'performance/')}`,
            ...look,
            `The desk:        ${settings.deskOrigin ?? publicOrigin}/desk/`,
            `  sign in as ${settings.staffEmails.join(' or ')}; its mail is a file in ${join(dataDir, 'mail')}`,
            'Stop with Ctrl+C: everything made up is removed.',
          ].join('\n'),
        );
      },
      afterwards: () => rm(dataDir, { recursive: true, force: true }),
    });
    return undefined;
  },
});
