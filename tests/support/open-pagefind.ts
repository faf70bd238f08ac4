import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchFile } from '../../src/search/write-index.ts';

/** Pagefind's browser module, running here on files of one language; it reads them by HTTP. */
export async function openPagefind(
  files: readonly SearchFile[],
  options: object = {},
): Promise<{ engine: unknown; close: () => Promise<void> }> {
  const server = await serve(files);
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const code = files.find(({ path }) => path === 'pagefind.js')?.content;
  const address = server.address();
  if (code === undefined || address === null || typeof address === 'string') {
    throw new Error('Cannot load Pagefind: its module or its server is missing');
  }
  const file = join(folder, 'pagefind.mjs');
  await writeFile(file, code);
  const engine = (await import(pathToFileURL(file).href)) as {
    options: (options: object) => Promise<void>;
  };
  await engine.options({ ...options, basePath: `http://127.0.0.1:${String(address.port)}/` });
  return {
    engine,
    async close() {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

function serve(files: readonly SearchFile[]): Promise<Server> {
  const contents = new Map(files.map(({ path, content }) => [`/${path}`, content]));
  const server = createServer((request, response) => {
    const content = contents.get(request.url?.split('?')[0] ?? '');
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
