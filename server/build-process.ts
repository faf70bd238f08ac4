import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectFolder } from './build-site.ts';
import type { SiteOrigins } from './env.ts';

/**
 * Builds the site for its origins in a process of its own; throws when the build fails, after it has
 * said why. A server cannot build by itself: the handler's web server puts its own `Request` and
 * `Response` in place of the global ones, and what reads MDX breaks on them.
 */
export async function buildInOwnProcess({ publicOrigin, apiOrigin }: SiteOrigins): Promise<void> {
  const build = spawn(process.execPath, [join(projectFolder, 'server/commands/build.ts')], {
    cwd: projectFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PUBLIC_ORIGIN: publicOrigin,
      API_ORIGIN: apiOrigin,
      // What a build runs is much, and seldom run: it is not kept among what the server runs.
      NODE_COMPILE_CACHE: undefined,
    },
  });
  const [code] = (await once(build, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The site could not be built');
}
