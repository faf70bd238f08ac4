import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storeIndex } from '../suggestions/stored-index.ts';
import { createSuggestionIndex } from '../suggestions/suggestion-index.ts';
import type { LocaleCatalogue } from './published-catalogues.ts';

/**
 * Writes for each locale of a built site the index that its handler reads at start. Making it takes
 * seconds where articles are thousands, and memory that a server would not give back.
 */
export async function writeSuggestionIndexes(
  builtFolder: string,
  catalogues: readonly LocaleCatalogue[],
): Promise<void> {
  for (const [locale, { articles, unanswered }] of catalogues) {
    const file = join(builtFolder, locale, 'help/suggestions.index');
    await writeFile(file, storeIndex(createSuggestionIndex(locale, articles, unanswered)));
  }
}
