import { execFile } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SiteCopy } from '../../support/site-copy.ts';
import type { Bench, Figure, Limit } from '../bench.ts';
import { copyWithPages, wordsOfPages } from '../many-pages.ts';
import { installStarlight, type Sidebar, type Starlight } from '../starlight-site.ts';

/** The smallest is about as large as the site is. */
const counts = { full: [200, 2_000, 20_000], quick: [200] } as const;

/** Beyond this Starlight puts so long a list of pages on each page that it takes an hour. */
const mostForStarlight = 2_000;

/** Of Starlight's pages per second. */
const leastShare = 1.5;

/** Of the pages per second of a site of a tenth: a build that takes longer than its pages ask for. */
const leastShareOfSmaller = 0.7;

interface Built {
  pages: number;
  tookMs: number;
}

/** How long a build takes, and that it grows as the pages do. */
export const build: Bench = {
  name: 'build',
  about:
    'pages built per second at 200, 2,000 and 20,000 pages, beside Starlight on the same words',
  async run(say, size) {
    say('installing Starlight');
    const starlight = size === 'full' ? await installStarlight() : undefined;
    if (starlight === undefined) say('Starlight is left out: its packages could not be had');
    const figures: Figure[] = [];
    let smaller: Built | undefined;
    for (const count of counts[size]) {
      say(`${count} pages`);
      const copy = await copyWithPages(count);
      const own = await buildOurs(copy);
      const others = count <= mostForStarlight ? await buildOthers(starlight, copy, say) : {};
      await copy.remove();
      figures.push(...figuresOf(own, others, count > mostForStarlight ? smaller : undefined));
      smaller = own;
    }
    return figures;
  },
};

/** All that `npm run build` does: pages, search index, suggestions, packed files. */
async function buildOurs({ folder }: SiteCopy): Promise<Built> {
  const began = performance.now();
  // Astro keeps what it needs meanwhile below the folder it is started in.
  await promisify(execFile)(process.execPath, ['server/commands/build.ts'], {
    cwd: folder,
    env: { PATH: process.env.PATH, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const tookMs = performance.now() - began;
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: join(folder, 'dist') }));
  return { pages: pages.length, tookMs };
}

async function buildOthers(
  starlight: Starlight | undefined,
  copy: SiteCopy,
  say: (progress: string) => void,
): Promise<Record<string, Built>> {
  if (starlight === undefined) return {};
  const words = await wordsOfPages(copy);
  const built: [string, Built][] = [];
  for (const sidebar of ['as shipped', 'none'] satisfies Sidebar[]) {
    const name = sidebar === 'none' ? 'Starlight without its list of pages' : 'Starlight';
    say(name);
    built.push([name, await starlight.build(words, sidebar)]);
  }
  return Object.fromEntries(built);
}

function figuresOf(
  own: Built,
  others: Readonly<Record<string, Built>>,
  smaller: Built | undefined,
): Figure[] {
  const pages = `${own.pages.toLocaleString('en')} pages`;
  const compared = { ...others, ...(smaller && { 'ours, a tenth of the pages': smaller }) };
  return [
    {
      what: `pages built, ${pages}`,
      unit: 'per s',
      value: perSecond(own),
      baselines: each(compared, perSecond),
      ...limitOf(others, smaller),
    },
    {
      what: `build, ${pages}`,
      unit: 's',
      value: own.tookMs / 1000,
      baselines: each(others, ({ tookMs }) => tookMs / 1000),
    },
  ];
}

function limitOf(
  { Starlight: starlight }: Readonly<Record<string, Built>>,
  smaller: Built | undefined,
): { limit?: Limit } {
  if (starlight) return { limit: { atLeast: leastShare * perSecond(starlight) } };
  return smaller ? { limit: { atLeast: leastShareOfSmaller * perSecond(smaller) } } : {};
}

function perSecond({ pages, tookMs }: Built): number {
  return (pages * 1000) / tookMs;
}

function each(built: Readonly<Record<string, Built>>, value: (of: Built) => number) {
  return Object.fromEntries(Object.entries(built).map(([name, of]) => [name, value(of)]));
}
