import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createMetrics } from '../../server/metrics/metrics.ts';

const text = (file: string) => readFile(new URL(`../../${file}`, import.meta.url), 'utf8');

test.each(['alerts.yaml', 'dashboard.json'])(
  'every figure that %s asks for is one that the server gives',
  async (file) => {
    const metrics = createMetrics(async () => ({
      mailsWaiting: 0,
      mailsParked: 0,
      oldestMailSeconds: 0,
      promisesOpen: 0,
      promisesLate: 0,
      calendarDaysLeft: 0,
    }));
    const given = await metrics.text();
    const asked = (await text(`server/deploy/${file}`)).match(/\bsupport_[a-z_]+/g) ?? [];
    expect(asked.length).toBeGreaterThan(5);
    for (const name of asked) {
      expect(given).toContain(`# TYPE ${name.replace(/_(bucket|count|sum)$/, '')} `);
    }
  },
);

test('what the server imports, from its entry on, is installed without the build tools', async () => {
  const { dependencies } = JSON.parse(await text('package.json')) as {
    dependencies: Record<string, string>;
  };
  const packages = await packagesFrom('server/main.ts');
  expect(packages.size).toBeGreaterThan(8);
  const missing = [...packages].filter((name) => dependencies[name] === undefined);
  // Loaded at the moment of building alone, which a runtime without the build tools never does.
  expect(missing).toEqual(['astro']);
});

/** The packages that a file imports, itself or through others of ours; types alone do not count. */
async function packagesFrom(entry: string): Promise<Set<string>> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const name of importsIn(await text(file))) {
      if (name.startsWith('.')) await visit(join(dirname(file), name));
      else if (!name.startsWith('node:')) packages.add(packageOf(name));
    }
  };
  await visit(entry);
  return packages;
}

function importsIn(source: string): string[] {
  const found = source.matchAll(
    /^(?:import|export) (?!type )[^;]*?from '([^']+)'|import\('([^']+)'\)/gm,
  );
  return Array.from(found, ([, from, dynamic]) => from ?? dynamic ?? '');
}

function packageOf(name: string): string {
  const parts = name.split('/');
  return parts.slice(0, name.startsWith('@') ? 2 : 1).join('/');
}
