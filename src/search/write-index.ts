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

/**
 * Indexes the articles that each locale of a built site publishes, the same catalogue that the
 * handler reads, and writes what the browser loads to `pagefind/` in it.
 */
export async function writeSearchIndex(builtFolder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('; '));
    for await (const file of glob('*/help/articles.json', { cwd: builtFolder })) {
      const [locale = ''] = file.split(/[\\/]/);
      await addArticles(index, locale, await readCatalogue(join(builtFolder, file)));
    }
    await writeFiles(index, join(builtFolder, 'pagefind'));
  } catch (cause) {
    throw new Error(`Cannot index the articles in ${builtFolder} for the search`, { cause });
  } finally {
    await close();
  }
}

async function readCatalogue(file: string): Promise<CatalogueArticle[]> {
  const { articles } = JSON.parse(await readFile(file, 'utf8')) as { articles: unknown };
  return parseCatalogue(articles);
}

async function addArticles(
  index: PagefindIndex,
  locale: string,
  articles: readonly CatalogueArticle[],
): Promise<void> {
  for (const article of articles) {
    const { errors } = await index.addCustomRecord(searchRecord(locale, article));
    if (errors.length > 0) throw new Error(`${article.url}: ${errors.join('; ')}`);
  }
}

async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files } = await index.getFiles();
  for (const { path, content } of files.filter(({ path }) => !unused.test(path))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, lightFile(path, content));
  }
}
