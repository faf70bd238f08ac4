import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** The first version of each package in which every advisory that concerns us is fixed. */
const floors = {
  hono: '4.13.5', // GHSA-g6gw-c38x-mqfc, GHSA-crvj-82cr-hjcx, GHSA-gqvv-2mrq-wpjv
  '@hono/node-server': '1.19.15', // GHSA-frvp-7c67-39w9
  astro: '7.2.8', // GHSA-26w7-cxv4-gfx2, GHSA-376h-93r7-7g6f
  node: '24.14.1', // the eight of 24 March 2026
  'altcha-lib': '1.4.1', // CVE-2025-68113, wherever it may come from
} as const;

/** What the site cannot do without; a floor under it must not pass because nothing was found. */
const used = ['hono', '@hono/node-server', 'astro', 'node'];

const locked = await lockedVersions();

test.each(Object.entries(floors))('every %s that is installed is %s or newer', (name, floor) => {
  const versions = locked.filter((entry) => entry.name === name).map(({ version }) => version);
  expect(versions.length).toBeGreaterThanOrEqual(used.includes(name) ? 1 : 0);
  expect(versions.filter((version) => isOlder(version, floor))).toEqual([]);
});

test('older is told from newer by number, not by letter', () => {
  expect(isOlder('4.13.4', '4.13.5')).toBe(true);
  expect(isOlder('4.9.19', '4.13.5')).toBe(true);
  expect(isOlder('4.13.5-rc.1', '4.13.5')).toBe(true);
  expect(isOlder('4.13.5', '4.13.5')).toBe(false);
  expect(isOlder('10.0.0', '9.9.9')).toBe(false);
});

/** A version before a release, such as `4.13.5-rc.1`, may lack the fix that came with it. */
function isOlder(version: string, floor: string): boolean {
  const numbers = (text: string) => (text.split('-')[0] ?? '').split('.').map(Number);
  const [ours, least] = [numbers(version), numbers(floor)];
  const differing = ours.findIndex((number, place) => number !== least[place]);
  if (differing < 0) return version.includes('-');
  return (ours[differing] ?? 0) < (least[differing] ?? 0);
}

/** Every copy of every package, also those that other packages bring along. */
async function lockedVersions(): Promise<{ name: string; version: string }[]> {
  const file = new URL('../../package-lock.json', import.meta.url);
  const { packages } = JSON.parse(await readFile(file, 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  return Object.entries(packages).map(([path, { version = '' }]) => ({
    name: path.split('node_modules/').at(-1) ?? '',
    version,
  }));
}
