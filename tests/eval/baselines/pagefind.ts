import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIndex, type IndexFile } from 'pagefind';
import type { CatalogueArticle } from '../../../src/suggestions/catalogue.ts';
import type { Finder } from '../finder.ts';

/** As much of Pagefind's browser module as is used here. */
interface Engine {
  options(options: { basePath: string }): Promise<void>;
  search(
    words: string,
  ): Promise<{ results: { score: number; data: () => Promise<{ url: string }> }[] }>;
}

/**
 * Pagefind as shipped, asked word by word with the scores added up: it joins the words of a query
 * with "and", so a whole message finds nothing.
 */
export const pagefind: Finder = {
  name: 'Pagefind by word',
  async open(locale, { articles }) {
    const files = await indexFiles(locale, articles);
    const server = await serve(files);
    const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
    const engine = await load(files, folder, server);
    return {
      find: (text) => findByWord(engine, text),
      async close() {
        server.close();
        await rm(folder, { recursive: true });
      },
    };
  },
};

async function findByWord(engine: Engine, text: string): Promise<string[]> {
  const scores = new Map<string, number>();
  for (const word of new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])) {
    const { results } = await engine.search(word);
    for (const { score, data } of results) {
      const { url } = await data();
      scores.set(url, (scores.get(url) ?? 0) + score);
    }
  }
  const best = [...scores].sort(([, a], [, b]) => b - a);
  return best.map(([url]) => url.replaceAll('/', ''));
}

async function indexFiles(
  locale: string,
  articles: readonly CatalogueArticle[],
): Promise<IndexFile[]> {
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Cannot start Pagefind');
  for (const article of articles) {
    await index.addHTMLFile({ url: `/${article.id}/`, content: page(locale, article) });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

function page(locale: string, { title, summary, keywords, body }: CatalogueArticle): string {
  const texts = [summary, body, ...keywords].map((text) => `<p>${escaped(text)}</p>`).join('');
  return `<html lang="${locale}"><body><h1>${escaped(title)}</h1>${texts}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The module reads its index by HTTP. */
function serve(files: readonly IndexFile[]): Promise<Server> {
  const contents = new Map(files.map(({ path, content }) => [`/${path}`, content]));
  const server = createServer((request, response) => {
    const content = contents.get(request.url?.split('?')[0] ?? '');
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function load(files: readonly IndexFile[], folder: string, server: Server): Promise<Engine> {
  const code = files.find(({ path }) => path === 'pagefind.js')?.content;
  const address = server.address();
  if (code === undefined || address === null || typeof address === 'string') {
    throw new Error('Cannot load Pagefind: its module or its server is missing');
  }
  const file = join(folder, 'pagefind.mjs');
  await writeFile(file, code);
  const engine = (await import(pathToFileURL(file).href)) as Engine;
  await engine.options({ basePath: `http://127.0.0.1:${String(address.port)}/` });
  return engine;
}
