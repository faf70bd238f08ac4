import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtSite } from './built-site.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface StaticHostOptions {
  /** The folder that is served; unset: the site that was built for all tests. */
  folder?: string;
  /** Where the handler lives, for the host's policy to allow; unset: there is none. */
  handler?: string;
}

/**
 * A plain static host with a built site: files, packed where that helps, a policy, the 404 page,
 * and no handler.
 */
export async function startStaticHost({
  folder = builtSite,
  handler = '',
}: StaticHostOptions = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const type = contentTypes[extname(path)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'content-security-policy': policy(handler) };
    readFile(join(folder, path)).then(
      (content) => {
        // What the search engine wrote is packed already.
        const isPacked = type === 'application/octet-stream';
        const packed = isPacked ? {} : { 'content-encoding': 'gzip' };
        response.writeHead(200, { ...headers, ...packed });
        response.end(isPacked ? content : gzipSync(content));
      },
      async () => {
        const notFound = await readFile(join(folder, '404.html'));
        response.writeHead(404, { ...headers, 'content-type': contentTypes['.html'] });
        response.end(notFound);
      },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Cannot listen');
  return { origin: `http://127.0.0.1:${String(address.port)}`, stop: () => server.close() };
}

/** As strict as the handler's own: nothing inline, nothing from elsewhere. */
const policy = (handler: string) =>
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
  `connect-src 'self' ${handler}; worker-src 'self'; form-action 'self' ${handler}; base-uri 'none'`;
