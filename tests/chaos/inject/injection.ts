import type { ControlName } from './controls.ts';
import type { CrashPoint } from './crash-points.ts';

/** What a process of the chaos run is to suffer. */
export interface Injection {
  isPostgres: boolean;
  /** The process ends itself the so-manieth time that it comes to this step. */
  crash?: { point: CrashPoint; hit: number };
  /** A fault of ours that the run must notice. */
  control?: ControlName;
  /** It is a release after this one. */
  isLaterRelease: boolean;
  /** How far the process believes to be ahead of the world. */
  clockAheadMinutes: number;
}

const variable = 'CHAOS_INJECTION';

/** The environment that hands an injection to a process. */
export function injectionEnv(injection: Injection): Record<string, string> {
  return { [variable]: JSON.stringify(injection) };
}

/** The injection of this process. */
export function readInjection(): Injection {
  return JSON.parse(process.env[variable] ?? '') as Injection;
}
