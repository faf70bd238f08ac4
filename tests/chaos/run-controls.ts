import { fillTheDisk } from './full-disk.ts';
import { controls, type Control, type ControlName } from './inject/controls.ts';
import { cutThePower } from './power-cuts.ts';
import { runChaos } from './run.ts';

/** Whether a broken build was noticed, by what, or that this machine cannot tell. */
export interface ControlResult {
  name: ControlName;
  about: string;
  outcome: 'caught' | 'missed' | 'skipped';
  /** What the run complained of. */
  violations: readonly string[];
}

export const controlNames = Object.keys(controls) as ControlName[];

/** Enough where processes are killed at the very step that is broken, and where it is met by chance. */
const killsUntilNoticed = { aimed: 10, byChance: 40 } as const;

/** Runs a broken build under the scenario that must notice it. */
export async function runControl(
  name: ControlName,
  seed: number,
  asked?: number,
): Promise<ControlResult> {
  const control: Control = controls[name];
  const kills = asked ?? killsUntilNoticed[control.aims === undefined ? 'byChance' : 'aimed'];
  const violations = await violationsOf(name, control, { seed, kills });
  const outcome =
    violations === undefined ? 'skipped' : violations.length > 0 ? 'caught' : 'missed';
  return { name, about: control.about, outcome, violations: violations ?? [] };
}

async function violationsOf(
  control: ControlName,
  { noticedBy, aims }: Control,
  { seed, kills }: { seed: number; kills: number },
) {
  if (noticedBy === 'full-disk')
    return (await fillTheDisk({ seed, cycles: 2, control }))?.violations;
  if (noticedBy === 'power-cuts') return (await cutThePower({ cuts: 10, control }))?.violations;
  const common = { seed, processes: 2, control, aims };
  const result =
    noticedBy === 'kills'
      ? await runChaos({ ...common, engine: 'sqlite', kills, restarts: 0 })
      : await runChaos({ ...common, engine: 'postgres', kills: 0, restarts: 4 });
  return result.violations;
}
