import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { readCatalogues } from './published-catalogues.ts';
import { writeSearchIndex } from './write-index.ts';
import { writeSuggestionIndexes } from './write-suggestion-indexes.ts';

/** Makes what searches and suggestions need after a build; while developing, the last build's index answers. */
export function searchIndex(): AstroIntegration {
  let builtFolder: URL;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        builtFolder = config.outDir;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const catalogues = await readCatalogues(folder);
        // Pagefind is a program of its own: one waits while the other works.
        await Promise.all([
          writeSearchIndex(folder, catalogues),
          writeSuggestionIndexes(folder, catalogues),
        ]);
      },
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
