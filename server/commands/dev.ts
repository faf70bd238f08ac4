import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { buildInOwnProcess } from '../build-process.ts';
import { buildSite, projectFolder, whyBuild } from '../build-site.ts';
import { readSettings, siteOrigins, type SiteOrigins } from '../env.ts';
import { startCommand } from './command-line.ts';

startCommand({
  name: 'dev',
  about:
    'Serves site and handler while you edit: pages change as their sources do, the handler starts\n' +
    'again when its code or wording changes, and the search index is built again behind you.',
  run: async () => {
    const origins = siteOrigins(readSettings());
    await buildForSearch(origins);
    const site = await startAstro(origins.publicOrigin);
    startHandler(site);
    buildAgainOnChange(origins);
    return undefined;
  },
});

/** The search index comes out of a whole build, so that one is needed before the first search. */
async function buildForSearch(origins: SiteOrigins): Promise<void> {
  const reason = await whyBuild(origins);
  if (reason === undefined) return;
  console.log(`Building the search index, since ${reason} …`);
  await buildSite(origins);
}

async function startAstro(origin: string): Promise<string> {
  const { dev } = await import('astro');
  const server = await dev({
    root: projectFolder,
    site: origin,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 4321 },
  });
  return `http://127.0.0.1:${server.address.port}`;
}

/** In a process of its own, since only a new process reads changed modules again. */
function startHandler(site: string): void {
  const watched = ['content', 'server', 'src'].map((folder) => `--watch-path=${folder}`);
  const handler = join(projectFolder, 'server/commands/dev-handler.ts');
  const child = spawn(process.execPath, [...watched, '--watch-preserve-output', handler, site], {
    cwd: projectFolder,
    stdio: 'inherit',
  });
  child.on('exit', (code) => process.exit(code ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => child.kill(signal));
  }
}

const quietMs = 500;

/** Builds again once the content has been left alone for half a second. */
function buildAgainOnChange(origins: SiteOrigins): void {
  let waiting: NodeJS.Timeout | undefined;
  watch(join(projectFolder, 'content'), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => buildBehind(origins), quietMs);
  });
}

function buildBehind(origins: SiteOrigins): void {
  buildInOwnProcess(origins).then(
    () => console.log('The search index is up to date.'),
    (error: unknown) => console.error(String(error)),
  );
}
