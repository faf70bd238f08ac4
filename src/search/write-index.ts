import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { lightFile } from './light-file.ts';
import type { LocaleCatalogue } from './published-catalogues.ts';
import { searchRecord } from './search-record.ts';

/**
 * Interfaces and extras that Pagefind ships beside its engine; we have our own. The engine answers
 * within milliseconds, so it needs no worker, which would be as many bytes again.
 */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** A file of the search, by its path below `pagefind/`. */
export interface SearchFile {
  path: string;
  content: Uint8Array | string;
}

/**
 * Indexes the articles that each locale of a built site publishes, the same catalogue that the
 * handler's index is made from, and writes what the browser loads to `pagefind/` in its folder.
 */
export async function writeSearchIndex(
  builtFolder: string,
  catalogues: readonly LocaleCatalogue[],
): Promise<void> {
  try {
    const folder = join(builtFolder, 'pagefind');
    const files = await searchFiles(catalogues);
    for (const below of new Set(files.map(({ path }) => dirname(path)))) {
      mkdirSync(join(folder, below), { recursive: true });
    }
    // At once: with thousands of cards being drawn, each file would wait for a thread to be free.
    for (const { path, content } of files) writeFileSync(join(folder, path), content);
  } catch (cause) {
    throw new Error(`Cannot index the articles in ${builtFolder} for the search`, { cause });
  } finally {
    await close();
  }
}

/** What a browser loads to search the articles of some locales. Pagefind runs on until it is closed. */
export async function searchFiles(catalogues: readonly LocaleCatalogue[]): Promise<SearchFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const catalogue of catalogues) await addArticles(index, catalogue);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files
    .filter(({ path }) => !unused.test(path))
    .map(({ path, content }) => ({ path, content: lightFile(path, content) }));
}

async function addArticles(
  index: PagefindIndex,
  [locale, { articles }]: LocaleCatalogue,
): Promise<void> {
  const added = articles.map(async (article) => {
    const { errors } = await index.addCustomRecord(searchRecord(locale, article));
    if (errors.length > 0) throw new Error(`${article.url}: ${errors.join('; ')}`);
  });
  await Promise.all(added);
}
