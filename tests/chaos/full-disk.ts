import { execFileSync } from 'node:child_process';
import { statfsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openDatabase } from '../../server/database/open-database.ts';
import { createRandom } from '../support/random.ts';
import type { ControlName } from './inject/controls.ts';
import { scenarioServer, type ScenarioResult } from './scenario.ts';

export interface FullDiskOptions {
  seed: number;
  /** How often the disk is filled and freed. */
  cycles: number;
  control?: ControlName | undefined;
}

/**
 * A disk of 8 MB fills up under the server's hands and is freed again: whoever is thanked is
 * stored, everybody else is told 503 with their words kept, and no restart is needed. Undefined
 * where this machine lets nobody mount such a disk.
 */
export async function fillTheDisk(options: FullDiskOptions): Promise<ScenarioResult | undefined> {
  const dataDir = await mkdtemp(join(tmpdir(), 'member-support-full-disk-'));
  if (!mounted(dataDir)) {
    await rm(dataDir, { recursive: true });
    return undefined;
  }
  const server = await scenarioServer({ dataDir, control: options.control });
  const random = createRandom(options.seed);
  const violations: string[] = [];
  const thanked: string[] = [];
  let refused = 0;
  try {
    for (let cycle = 0; cycle < options.cycles; cycle += 1) {
      await server.send(`before ${cycle}`);
      fill(dataDir, 20 + Math.floor(random() * 200));
      for (let count = 0; count < 40; count += 1) {
        const words = `cycle ${cycle}, message ${count} ${'x'.repeat(2000)}`;
        const answer = await server.send(words);
        if (answer.status === 303) thanked.push(words);
        else if (answer.status === 503 && answer.page.includes(`cycle ${cycle}`)) refused += 1;
        else violations.push(`a member was answered ${answer.status} or lost what was typed`);
      }
      await rm(join(dataDir, 'ballast'));
      if (!(await recovers(server.send))) violations.push('no recovery within 5 s without restart');
    }
    if (refused === 0) violations.push('the disk was never full: nothing was tried');
    if ((await server.end()) !== 0) violations.push('the process ended by itself');
    violations.push(...(await unstored(dataDir, thanked)));
  } finally {
    await server.end();
    execFileSync('umount', [dataDir]);
    await rm(dataDir, { recursive: true, force: true });
  }
  const facts = `${options.cycles} times full, ${thanked.length} thanked, ${refused} told 503`;
  return { facts, violations: [...new Set(violations)] };
}

function mounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Leaves some pages, so that the disk is full in the middle of a transaction and not before it. */
function fill(folder: string, pagesLeft: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const pages = Math.max(0, bavail - pagesLeft);
  writeFileSync(join(folder, 'ballast'), Buffer.alloc(pages * bsize));
}

async function recovers(send: (words: string) => Promise<{ status: number }>): Promise<boolean> {
  const deadline = performance.now() + 5_000;
  while (performance.now() < deadline) {
    if ((await send('is it over?')).status === 303) return true;
    await setTimeout(100);
  }
  return false;
}

async function unstored(dataDir: string, thanked: readonly string[]): Promise<string[]> {
  const store = await openDatabase({ dataDir });
  try {
    const rows = await store.db.selectFrom('enquiry').select('message').execute();
    const stored = new Set(rows.map(({ message }) => message));
    const lost = thanked.filter((words) => !stored.has(words)).length;
    return lost === 0 ? [] : [`${lost} of ${thanked.length} who were thanked are not stored`];
  } finally {
    await store.close();
  }
}
