import { removeData, startServer, type ServerProcess } from '../support/server-process.ts';
import type { Size } from './bench.ts';
import { load, type Load, type Loaded } from './load.ts';
import { startProvider, type providers } from './providers.ts';

/** The real server on a store of its own, warm, with a mail provider that behaves in some way. */
export interface LoadedSite {
  server: ServerProcess;
  /** Posts by people who never wrote before. */
  load(how: Omit<Load, 'origin' | 'first'>): Promise<Loaded>;
  remove(): Promise<void>;
}

const warmUpSeconds = { full: 2, quick: 0.2 } as const;

/** More people than any one load has. */
const peoplePerLoad = 2 ** 20;

/** Starts a server and lets it compile what it runs often; `env` is added to its settings. */
export async function startLoadedSite(
  mail: keyof typeof providers,
  size: Size,
  env: Record<string, string> = {},
): Promise<LoadedSite> {
  const provider = await startProvider(mail);
  const server = await startServer({
    compilesItself: true,
    env: {
      RESEND_API_KEY: 're_test',
      RESEND_BASE_URL: provider.baseUrl,
      // Every message stores its acknowledgement, as it does while nobody floods the site.
      ACKNOWLEDGEMENTS_PER_HOUR: '0',
      TRUSTED_PROXIES: '127.0.0.1',
      ...env,
    },
  });
  let loads = 0;
  const site: LoadedSite = {
    server,
    load: (how) => load({ ...how, origin: server.origin, first: peoplePerLoad * loads++ }),
    async remove() {
      await server.kill();
      provider.stop();
      await removeData(server);
    },
  };
  await site.load({ connections: 16, seconds: warmUpSeconds[size] });
  return site;
}
