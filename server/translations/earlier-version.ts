import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { join } from 'node:path';
import { sourceLocale } from '../../content/locales.ts';
import { textsIn, type TextName, type TextVersion } from '../../src/wording/written-texts.ts';

const run = promisify(execFile);

/**
 * The hash of an English text before its latest edit, committed or not, as Git remembers it; nothing
 * where Git knows no other version, as in a copy without its history.
 */
export async function earlierVersion(
  content: string,
  name: TextName,
  { file, hash: present }: TextVersion,
): Promise<string | undefined> {
  const git = async (...args: string[]) =>
    (await run('git', args, { cwd: join(content, sourceLocale), maxBuffer: 2 ** 26 })).stdout;
  try {
    const commits = (await git('log', '--format=%H', '--', file)).split('\n').filter(Boolean);
    for (const commit of commits) {
      const earlier = textsIn(new Map([[file, await git('show', `${commit}:./${file}`)]]));
      const hash = earlier.get(name)?.hash;
      if (hash !== undefined && hash !== present) return hash;
    }
  } catch {
    // No Git here, no repository, or a history that does not hold the file.
  }
  return undefined;
}
