import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCatalogue, type Catalogue } from '../suggestions/catalogue.ts';

/** A locale and what it publishes. */
export type LocaleCatalogue = readonly [locale: string, catalogue: Catalogue];

/** What each locale of a built site publishes. */
export async function readCatalogues(builtFolder: string): Promise<LocaleCatalogue[]> {
  const files = await Array.fromAsync(glob('*/help/articles.json', { cwd: builtFolder }));
  return Promise.all(files.toSorted().map((file) => readCatalogue(builtFolder, file)));
}

async function readCatalogue(folder: string, file: string): Promise<LocaleCatalogue> {
  const [locale = ''] = file.split(/[\\/]/);
  const text = await readFile(join(folder, file), 'utf8');
  return [locale, parseCatalogue(JSON.parse(text))];
}
