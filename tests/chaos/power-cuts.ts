import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ControlName } from './inject/controls.ts';
import { scenarioServer, type ScenarioResult } from './scenario.ts';

export interface PowerCutOptions {
  cuts: number;
  control?: ControlName | undefined;
}

/**
 * The store lies on a disk that is a file. Right after a member was thanked that file is copied:
 * it holds what had reached the disk and nothing of what still waited in memory, so the copy is
 * the disk as a power cut would have left it. Undefined where this machine mounts no such disk.
 */
export async function cutThePower(options: PowerCutOptions): Promise<ScenarioResult | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'member-support-power-'));
  const disk = join(folder, 'disk');
  const copy = join(folder, 'copy');
  const [live, after] = [join(folder, 'live'), join(folder, 'after')];
  let server: Awaited<ReturnType<typeof scenarioServer>> | undefined;
  try {
    if (!(await mountedDisk(disk, [live, after]))) return undefined;
    server = await scenarioServer({ dataDir: live, control: options.control });
    let [lost, damaged] = [0, 0];
    for (let cut = 0; cut < options.cuts; cut += 1) {
      const words = `thanked just before cut ${cut}`;
      const { status } = await server.send(words);
      if (status !== 303) throw new Error(`A member was answered ${status}`);
      await copyFile(disk, copy);
      const found = readAfterCut(copy, after, words);
      if (!found.isStored) lost += 1;
      if (!found.isWhole) damaged += 1;
    }
    const violations = [
      ...(lost > 0 ? [`${lost} of ${options.cuts} power cuts lost somebody who was thanked`] : []),
      ...(damaged > 0 ? [`${damaged} power cuts damaged the store`] : []),
    ];
    return { facts: `${options.cuts} power cuts, ${lost} lost`, violations };
  } finally {
    await server?.end();
    for (const place of [live, after]) unmounted(place);
    await rm(folder, { recursive: true, force: true });
  }
}

async function mountedDisk(disk: string, [live = '', after = '']: string[]): Promise<boolean> {
  await mkdir(live);
  await mkdir(after);
  try {
    execFileSync('truncate', ['-s', '24M', disk]);
    execFileSync('mkfs.ext4', ['-q', '-F', disk], { stdio: 'ignore' });
    execFileSync('mount', ['-o', 'loop', disk, live], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function readAfterCut(copy: string, place: string, words: string) {
  execFileSync('mount', ['-o', 'loop', copy, place]);
  const database = new DatabaseSync(join(place, 'enquiries.sqlite'));
  try {
    const row = database.prepare('select 1 from enquiry where message = ?').get(words);
    const whole = database.prepare('pragma integrity_check').get()?.integrity_check;
    return { isStored: row !== undefined, isWhole: whole === 'ok' };
  } catch {
    return { isStored: false, isWhole: false };
  } finally {
    database.close();
    execFileSync('umount', [place]);
  }
}

function unmounted(place: string): void {
  try {
    execFileSync('umount', [place], { stdio: 'ignore' });
  } catch {
    // It was not mounted.
  }
}
