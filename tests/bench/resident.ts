import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What a process keeps in memory, in megabytes (resident set size), as the system counts it. */
export async function residentMb(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return (Number(stdout) * 1024) / 1e6;
}
