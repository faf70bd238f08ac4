import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { parseCatalogue, type CatalogueArticle } from '../suggestions/catalogue.ts';
import { lightFile } from './light-file.ts';
import { searchRecord } from './search-record.ts';

/**
 * Interfaces and extras that Pagefind ships beside its engine; we have our own. The engine answers
 * within milliseconds, so it needs no worker, which would be as many bytes again.
 */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** A locale and the articles that it publishes. */
export type LocaleCatalogue = readonly [locale: string, articles: readonly CatalogueArticle[]];

/** A file of the search, by its path below `pagefind/`. */
export interface SearchFile {
  path: string;
  content: Uint8Array | string;
}

/**
 * Indexes the articles that each locale of a built site publishes, the same catalogue that the
 * handler reads, and writes what the browser loads to `pagefind/` in it.
 */
export async function writeSearchIndex(builtFolder: string): Promise<void> {
  try {
    const found = await Array.fromAsync(glob('*/help/articles.json', { cwd: builtFolder }));
    const catalogues = found.toSorted().map((file) => readCatalogue(builtFolder, file));
    for (const { path, content } of await searchFiles(await Promise.all(catalogues))) {
      const file = join(builtFolder, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
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

async function readCatalogue(folder: string, file: string): Promise<LocaleCatalogue> {
  const [locale = ''] = file.split(/[\\/]/);
  const { articles } = parseCatalogue(JSON.parse(await readFile(join(folder, file), 'utf8')));
  return [locale, articles];
}

async function addArticles(
  index: PagefindIndex,
  [locale, articles]: LocaleCatalogue,
): Promise<void> {
  for (const article of articles) {
    const { errors } = await index.addCustomRecord(searchRecord(locale, article));
    if (errors.length > 0) throw new Error(`${article.url}: ${errors.join('; ')}`);
  }
}
