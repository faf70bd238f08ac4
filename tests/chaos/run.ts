import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseOptions, Engine } from '../../server/database/open-database.ts';
import { startFakeResend, type FakeResend } from '../support/fake-resend.ts';
import { startPostgres, type RunningPostgres } from '../support/postgres.ts';
import { createRandom } from '../support/random.ts';
import { checkEverything } from './check.ts';
import { keepRestarting } from './database-restarts.ts';
import { drain } from './drain.ts';
import type { ControlName } from './inject/controls.ts';
import { crashPoints, type CrashPoint } from './inject/crash-points.ts';
import { createMembers, type Members } from './members.ts';
import { createReports, type Reports } from './reports.ts';
import { createFleet, type Fleet } from './processes.ts';

export interface ChaosOptions {
  engine: Engine;
  seed: number;
  /** How often a process is killed, at random or at a named step. */
  kills: number;
  /** How often PostgreSQL goes away or cuts connections. */
  restarts: number;
  processes: number;
  /** For how long a process that is stopped still answers, for its balancer to notice; unset: not at all. */
  drainSeconds?: number;
  /** How soon after the database is back every process must serve again; unset: 5 seconds. */
  readyWithinMs?: number;
  /** The steps at which processes are killed; unset: at all of them, and at random. */
  aims?: readonly CrashPoint[] | undefined;
  /** A fault of ours that the run must notice. */
  control?: ControlName | undefined;
  onProgress?: ((line: string) => void) | undefined;
}

/** What a run did and found. It holds when there are no violations. */
export interface ChaosResult {
  seed: number;
  kills: number;
  /** Of the kills, those at a named step. */
  aimed: number;
  restarts: number;
  /** The longest that a process took to serve again after the database was back. */
  slowestReturnMs: number;
  enquiries: number;
  mails: number;
  /** Members who were thanked and are not stored, or never got their mail. */
  lost: number;
  /** Members who were stored or mailed twice. */
  twice: number;
  seconds: number;
  violations: string[];
}

/** What the parts of one run share. */
export interface Run {
  options: ChaosOptions;
  random: () => number;
  provider: FakeResend;
  database: DatabaseOptions;
  postgres: RunningPostgres | undefined;
  fleet: Fleet;
  /** Where members write to and the provider reports to: the processes, or a balancer before them. */
  entrances: () => readonly string[];
  /** Processes that are started from now on are a release after this one. */
  isLaterRelease: boolean;
  members: Members;
  reports: Reports;
  /** Whether the store may be away just now, so that a 503 is the right answer. */
  store: { mayBeAway: boolean };
  kills: { done: number; aimed: number; restarts: number };
  /** The longest that a process took to serve again after the database was back. */
  slowestReturnMs: number;
  /** What must not happen and did; the same words once. */
  violations: Set<string>;
}

/** The shares of calls to the provider that go wrong while processes are being killed. */
const providerFaults = {
  'rate-limited': 0.1,
  'error-500': 0.05,
  'html-502': 0.03,
  'drop-before-accepting': 0.04,
  'drop-after-accepting': 0.08,
  'hang-after-accepting': 0.03,
  'truncated-200': 0.03,
} as const;

/**
 * Runs the real server under kills with members who write all the while and a provider that
 * fails, lets it come to rest, and checks that everybody who was thanked is stored and was mailed
 * once. Removes everything it made.
 */
export async function runChaos(
  options: ChaosOptions,
  disturb: (run: Run) => Promise<unknown> = killAndRestart,
): Promise<ChaosResult> {
  const begun = performance.now();
  const run = await prepare(options);
  try {
    run.provider.setFaults(providerFaults);
    await run.fleet.start();
    const writing = Promise.all([run.members.write(), run.reports.report()]);
    const reporting = setInterval(() => options.onProgress?.(progressLine(run, begun)), 5_000);
    await disturb(run);
    run.members.stop();
    run.reports.stop();
    await writing;
    const isDrained = await drain(run);
    clearInterval(reporting);
    const findings = await checkEverything(run, isDrained);
    return { ...findings, ...figures(run, begun) };
  } finally {
    await cleanUp(run);
  }
}

async function killAndRestart(run: Run): Promise<void> {
  await Promise.all([run.fleet.keepKilling(), keepRestarting(run)]);
}

async function prepare(options: ChaosOptions): Promise<Run> {
  const { engine, seed } = options;
  const dataDir = await mkdtemp(join(tmpdir(), 'member-support-chaos-'));
  const postgres = engine === 'postgres' ? await startPostgres() : undefined;
  const run: Partial<Run> = {
    options,
    random: createRandom(seed),
    provider: await startFakeResend({ seed, retryAfterSeconds: 0.05, forgetsTexts: true }),
    database: { dataDir, url: postgres === undefined ? undefined : `${postgres.url}/postgres` },
    postgres,
    entrances: () => run.fleet!.origins(),
    isLaterRelease: false,
    store: { mayBeAway: false },
    kills: { done: 0, aimed: 0, restarts: 0 },
    slowestReturnMs: 0,
    violations: new Set(),
  };
  run.fleet = createFleet(run as Run);
  run.members = createMembers(run as Run);
  run.reports = createReports(run as Run);
  return run as Run;
}

async function cleanUp({
  fleet,
  members,
  reports,
  provider,
  postgres,
  database,
}: Run): Promise<void> {
  members.stop();
  reports.stop();
  await fleet.killAll();
  await provider.stop();
  await postgres?.remove();
  await rm(database.dataDir, { recursive: true, force: true });
}

function figures(run: Run, begun: number) {
  const { options, kills, violations, fleet } = run;
  const missed = crashPoints.filter((point) => !fleet.pointsHit.has(point));
  const isLong = options.kills >= 20 * crashPoints.length;
  if (isLong && missed.length > 0) violations.add(`never came to ${missed.join(', ')}`);
  return {
    seed: options.seed,
    kills: kills.done,
    aimed: kills.aimed,
    restarts: kills.restarts,
    slowestReturnMs: Math.round(run.slowestReturnMs),
    seconds: Math.round((performance.now() - begun) / 1000),
    violations: [...violations],
  };
}

function progressLine({ options, kills, members, provider }: Run, begun: number): string {
  const seconds = Math.round((performance.now() - begun) / 1000);
  const goals = [
    ...(options.kills > 0 ? [`${kills.done} of ${options.kills} kills`] : []),
    ...(options.restarts > 0 ? [`${kills.restarts} of ${options.restarts} restarts`] : []),
  ];
  const counts = `${members.thanked.size} thanked, ${provider.accepted.length} mails`;
  return [...goals, counts, `${seconds} s`].join(', ');
}
