import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { isIndexed, pageForIndex } from './page-for-index.ts';

/** Interfaces and extras that Pagefind ships beside its engine; we have our own. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Indexes the built pages in a folder and writes what the browser loads to `pagefind/` in it. */
export async function writeSearchIndex(builtFolder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('; '));
    await addPages(index, builtFolder);
    await writeFiles(index, join(builtFolder, 'pagefind'));
  } catch (cause) {
    throw new Error(`Cannot index the pages in ${builtFolder} for the search`, { cause });
  } finally {
    await close();
  }
}

async function addPages(index: PagefindIndex, folder: string): Promise<void> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  for (const sourcePath of files.toSorted()) {
    const html = await readFile(join(folder, sourcePath), 'utf8');
    if (!isIndexed(html)) continue;
    const { errors } = await index.addHTMLFile({ sourcePath, content: pageForIndex(html) });
    if (errors.length > 0) throw new Error(`${sourcePath}: ${errors.join('; ')}`);
  }
}

async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files } = await index.getFiles();
  for (const { path, content } of files.filter(({ path }) => !unused.test(path))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
