import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { writeSearchIndex } from './write-index.ts';

/** Makes the search index after a build; while developing, the last build's index answers. */
export function searchIndex(): AstroIntegration {
  let builtFolder: URL;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        builtFolder = config.outDir;
      },
      'astro:build:done': ({ dir }) => writeSearchIndex(fileURLToPath(dir)),
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', lastIndex(new URL('pagefind/', builtFolder)));
      },
    },
  };
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

function lastIndex(folder: URL): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    readFile(new URL(`.${pathname}`, folder)).then(
      (content) => {
        const type = contentTypes[extname(pathname)] ?? 'application/octet-stream';
        response.setHeader('content-type', type).end(content);
      },
      () => {
        next();
      },
    );
  };
}
