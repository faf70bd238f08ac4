import { fileURLToPath } from 'node:url';
import { compiledFolder } from '../support/compiled-folder.ts';
import { startServer } from '../support/server-process.ts';
import type { ControlName } from './inject/controls.ts';
import { injectionEnv } from './inject/injection.ts';

/** What a scenario beside the kills did, and what must not have happened and did. */
export interface ScenarioResult {
  facts: string;
  violations: string[];
}

export interface ScenarioOptions {
  dataDir?: string | undefined;
  control?: ControlName | undefined;
  env?: Record<string, string>;
}

const preload = fileURLToPath(new URL('inject/preload.ts', import.meta.url));
let senders = 0;

/** A real server for a scenario of its own, and a member who writes to it. */
export async function scenarioServer({ dataDir, control, env = {} }: ScenarioOptions) {
  const injection = {
    ...{ isPostgres: false, isLaterRelease: false, clockAheadMinutes: 0 },
    ...(control && { control }),
  };
  const server = await startServer({
    ...(dataDir !== undefined && { dataDir }),
    preload,
    env: {
      ...injectionEnv(injection),
      // A disk of a few megabytes is no place for compiled code.
      NODE_COMPILE_CACHE: compiledFolder,
      PUBLIC_ORIGIN: 'http://localhost:8080',
      ACKNOWLEDGEMENTS_PER_HOUR: '0',
      TRUSTED_PROXIES: '127.0.0.1',
      ...env,
    },
  });
  let ended: Promise<number | null> | undefined;
  return {
    ...server,
    end: () => (ended ??= server.stop()),
    /** Sends a message from an address and a network that nobody had before. */
    send: async (message: string) => {
      senders += 1;
      const answer = await fetch(`${server.origin}/en/contact/`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ ...filledIn, email: `s${senders}@member.example`, message }),
        headers: { origin: 'http://localhost:8080', 'x-forwarded-for': network(senders) },
      });
      return { status: answer.status, page: await answer.text() };
    },
  };
}

const filledIn = { name: 'Ana', relationship: 'member', topic: 'other' };

function network(number: number): string {
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
}
