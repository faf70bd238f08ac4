import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { webhookSecret } from '../support/webhooks.ts';
import { compiledFolder } from '../support/compiled-folder.ts';
import { startServer, type ServerProcess } from '../support/server-process.ts';
import { crashPoints, type CrashPoint } from './inject/crash-points.ts';
import { injectionEnv, type Injection } from './inject/injection.ts';
import type { Run } from './run.ts';

const preload = fileURLToPath(new URL('inject/preload.ts', import.meta.url));

/** The processes of a run, each started again on its own port after every kill. */
export interface Fleet {
  start(): Promise<void>;
  /** Starts a single process and waits until it serves. */
  startOne(injection: Partial<Injection>): Promise<void>;
  /** Kills one process or another until the run's number of kills is reached. */
  keepKilling(): Promise<void>;
  /** Ends one process so, and starts it again in its place once it is gone. */
  replace(index: number, how: 'stop' | 'kill'): Promise<void>;
  /** Ends all as an operator would; what ends with another code than 0 is a violation. */
  stopAll(): Promise<void>;
  killAll(): Promise<void>;
  /** Where processes are that have served since they were started, and still run. */
  serving(): string[];
  /** Where members may write just now; a process that is away is among them. */
  origins(): string[];
  readonly pointsHit: Set<CrashPoint>;
}

interface Slot {
  server: ServerProcess | undefined;
  port: number;
  /** We ended it, or made it end itself. */
  isExpectedToEnd: boolean;
  /** A start that failed is being tried again. */
  startingAgain: Promise<void> | undefined;
  isServing: boolean;
}

export function createFleet(run: Run): Fleet {
  const pointsHit = new Set<CrashPoint>();
  const slots: Slot[] = Array.from({ length: run.options.processes }, () => ({
    server: undefined,
    port: 0,
    isExpectedToEnd: false,
    startingAgain: undefined,
    isServing: false,
  }));
  let planned = 0;

  async function startSlot(slot: Slot, injection: Partial<Injection> = {}): Promise<void> {
    slot.isExpectedToEnd = injection.crash !== undefined;
    const server = await startServer({
      env: environment(run, injection),
      dataDir: run.database.dataDir,
      port: slot.port,
      preload,
    });
    slot.server = server;
    slot.port = Number(new URL(server.origin).port);
    slot.isServing = false;
    void untilServing(server.origin).then((served) => (slot.isServing = served));
    void server.ended.then((code) => {
      if (slot.isExpectedToEnd) return;
      // A start without a database fails, and whoever manages services tries it again.
      if (!slot.isServing && run.postgres !== undefined) {
        slot.startingAgain = startSlot(slot, injection);
        return;
      }
      run.violations.add(`a process ended by itself (${String(code)}): ${server.lastWords()}`);
    });
  }

  async function endSlot(slot: Slot, how: 'stop' | 'kill'): Promise<number | null> {
    slot.isExpectedToEnd = true;
    await slot.startingAgain;
    slot.isExpectedToEnd = true;
    const code = how === 'stop' ? await slot.server?.stop() : await slot.server?.kill();
    slot.server = undefined;
    slot.isServing = false;
    return code ?? null;
  }

  async function stopSlot(slot: Slot): Promise<void> {
    const code = await endSlot(slot, 'stop');
    if (code !== 0) run.violations.add(`a process stopped with code ${String(code)}`);
  }

  /** A life that ends at a named step, or at some moment after (seldom before) it serves. */
  async function liveAndDie(slot: Slot): Promise<void> {
    const { aims } = run.options;
    const crash = aims !== undefined || run.random() < 0.5 ? nextCrash() : undefined;
    await startSlot(slot, crash && { crash });
    const ended = slot.server!.ended.then(() => true);
    const atMost = crash === undefined ? 150 + run.random() * 350 : aimedAtMostMs;
    if (run.random() < 0.9) await Promise.race([ended, untilServing(slot.server!.origin)]);
    const endedItself = await Promise.race([ended, setTimeout(atMost, false)]);
    if (endedItself && crash !== undefined) {
      pointsHit.add(crash.point);
      run.kills.aimed += 1;
    }
    await endSlot(slot, 'kill');
  }

  function nextCrash() {
    const points = run.options.aims ?? crashPoints;
    const point = points[planned % points.length]!;
    planned += 1;
    // A run with few aims has few kills, each of which is to count.
    const hit = run.options.aims === undefined ? 1 + Math.floor(run.random() * 3) : 1;
    return { point, hit };
  }

  return {
    pointsHit,
    origins: () => slots.filter(({ port }) => port !== 0).map(originOf),
    serving: () => slots.filter(({ isServing }) => isServing).map(originOf),
    async start() {
      await Promise.all(slots.map((slot) => startSlot(slot)));
      await Promise.all(slots.map((slot) => untilServing(slot.server!.origin)));
    },
    async startOne(injection) {
      const [slot] = slots;
      await startSlot(slot!, injection);
      await untilServing(slot!.server!.origin);
    },
    async keepKilling() {
      await Promise.all(
        slots.map(async (slot) => {
          while (run.kills.done < run.options.kills) {
            run.kills.done += 1;
            await endSlot(slot, 'kill');
            await liveAndDie(slot);
          }
          if (run.options.kills > 0) await startSlot(slot);
        }),
      );
    },
    async replace(index, how) {
      const slot = slots[index]!;
      await (how === 'stop' ? stopSlot(slot) : endSlot(slot, 'kill'));
      await startSlot(slot);
      await untilServing(originOf(slot));
    },
    async stopAll() {
      for (const slot of slots.filter(({ server }) => server !== undefined)) await stopSlot(slot);
    },
    async killAll() {
      for (const slot of slots) await endSlot(slot, 'kill');
    },
  };
}

function originOf({ port }: Slot): string {
  return `http://127.0.0.1:${port}`;
}

/** How long a process may take to come to the step at which it is to end. */
const aimedAtMostMs = 5_000;

/** True once it answers; false when it went before it did. */
async function untilServing(origin: string): Promise<boolean> {
  const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
  await answer?.arrayBuffer();
  return answer !== undefined;
}

function environment(run: Run, injection: Partial<Injection>): Record<string, string> {
  const { provider, database, options } = run;
  const isPostgres = options.engine === 'postgres';
  return {
    ...injectionEnv({
      isPostgres,
      isLaterRelease: run.isLaterRelease,
      clockAheadMinutes: 0,
      ...(options.control !== undefined && { control: options.control }),
      ...injection,
    }),
    ...(isPostgres && { DATABASE_URL: database.url ?? '' }),
    SUPPORT_SECRET: 'a secret of the chaos run, long enough to be one',
    PUBLIC_ORIGIN: 'http://localhost:8080',
    RESEND_API_KEY: 're_test',
    RESEND_BASE_URL: provider.baseUrl,
    RESEND_WEBHOOK_SECRET: webhookSecret,
    RESEND_RATE_PER_SECOND: '1000',
    ACKNOWLEDGEMENTS_PER_HOUR: '0',
    ...(options.drainSeconds !== undefined && { DRAIN_SECONDS: String(options.drainSeconds) }),
    // A process that starts a thousand times need not compile its modules a thousand times.
    NODE_COMPILE_CACHE: compiledFolder,
    TRUSTED_PROXIES: '127.0.0.1',
  };
}
