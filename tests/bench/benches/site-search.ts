import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import type { Browser } from 'playwright-core';
import type { Locale } from '../../../content/locales.ts';
import { articlesOf } from '../../eval/articles.ts';
import { indexAsShipped } from '../../eval/baselines/pagefind.ts';
import { openBrowser } from '../../support/browser.ts';
import { measureFirstSearch } from '../../support/first-search.ts';
import { makeLargeSite, type LargeSite } from '../../support/large-site.ts';
import { manyArticles } from '../../support/many-articles.ts';
import { startStaticHost } from '../../support/static-host.ts';
import type { Bench, Figure } from '../bench.ts';

const counts = { full: [200, 1_000, 10_000], quick: [200] } as const;

/** Two words each, since every word is another part of the index. */
const searches = [
  { locale: 'en', query: 'cancel membership', limit: 120 },
  { locale: 'sr-Cyrl', query: 'otkazivanje clanstva', limit: 145 },
] as const;

const asShipped = 'Pagefind as shipped';

/** What the first search of a visit loads where no handler answers, and how long its index takes. */
export const siteSearch: Bench = {
  name: 'site-search',
  about: 'bytes of the first search on a static host, and the time to index 200 to 10,000 articles',
  async run(say, size) {
    const browser = await openBrowser();
    const figures: Figure[] = [];
    for (const search of searches) {
      for (const count of counts[size]) {
        say(`${search.locale}, ${String(count)} articles`);
        figures.push(...(await figuresOf(browser, search, count)));
      }
    }
    await browser.close();
    return figures;
  },
};

async function figuresOf(
  browser: Browser,
  { locale, query, limit }: (typeof searches)[number],
  count: number,
): Promise<Figure[]> {
  const site = await makeLargeSite(locale, count);
  const own = await hosted(site, (origin) =>
    measureFirstSearch(browser, origin, { locale, query }),
  );
  const shippedMs = await putAsShipped(site, locale, count);
  const shipped = await hosted(site, (origin) => bytesAsShipped(browser, origin, query));
  await site.remove();
  const where = `${locale}, ${count.toLocaleString('en')} articles`;
  return [
    {
      what: `first search, ${where}`,
      unit: 'kB',
      value: own.bytes / 1000,
      baselines: { [asShipped]: shipped / 1000 },
      ...(count === 200 ? { limit: { below: limit } } : {}),
    },
    {
      what: `index, ${where}`,
      unit: 's',
      value: site.indexMs / 1000,
      baselines: { [asShipped]: shippedMs / 1000 },
    },
  ];
}

async function hosted<T>(site: LargeSite, use: (origin: string) => Promise<T>): Promise<T> {
  const host = await startStaticHost({ folder: site.folder });
  const result = await use(host.origin);
  host.stop();
  return result;
}

/** Puts the index that Pagefind makes of plain pages beside ours, with a page that searches it. */
async function putAsShipped(site: LargeSite, locale: Locale, count: number): Promise<number> {
  const articles = manyArticles(await articlesOf(locale), count);
  const started = performance.now();
  const files = await indexAsShipped(locale, articles);
  await close();
  const took = performance.now() - started;
  const page = `<html lang="${locale}"><script type="module" src="/as-shipped/search.js"></script></html>`;
  await put(site, 'as-shipped/index.html', page);
  await put(site, 'as-shipped/search.js', searchAsShipped);
  for (const { path, content } of files) await put(site, `as-shipped/pagefind/${path}`, content);
  return took;
}

const searchAsShipped = `
  const pagefind = await import('/as-shipped/pagefind/pagefind.js');
  const { results } = await pagefind.search(new URLSearchParams(location.search).get('q'));
  await Promise.all(results.slice(0, 10).map((result) => result.data()));
  document.title = 'done';
`;

async function put({ folder }: LargeSite, path: string, content: string | Uint8Array) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function bytesAsShipped(browser: Browser, origin: string, query: string): Promise<number> {
  const page = await browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    const isSearch = new URL(request.url()).pathname.startsWith('/as-shipped/pagefind/');
    if (isSearch) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(`${origin}/as-shipped/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => document.title === 'done');
  await page.waitForLoadState('networkidle');
  await page.close();
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
}
