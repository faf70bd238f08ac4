import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { allLocales, type Locale } from '../../content/locales.ts';
import { readStoredIndex } from '../../src/suggestions/stored-index.ts';
import type { SuggestionIndex } from '../../src/suggestions/suggestion-index.ts';

/** The site as it was built: pages to fill and serve, and what it says of its articles. */
export interface BuiltSite {
  /** The folder that holds the built files, such as style, scripts and the search index. */
  folder: string;
  /** The built page at a path such as `/en/help/`, or nothing when there is none. */
  page(path: string): Promise<string | undefined>;
  /** The page of a locale that every page made by the handler takes its frame from. */
  shell(locale: Locale): Promise<string>;
  /** The articles that a locale publishes, ready to be found. */
  suggestionIndex(locale: Locale): Promise<SuggestionIndex>;
  /** The page that every page of the team's desk takes its frame and its style from. */
  deskFrame(): Promise<string>;
  /** When texts that were read through are to be read again; the day as an ISO date. */
  reviews(): Promise<TextReview[]>;
}

/** A text, such as `en/sign-in-help`, and the day on which it is to be read again. */
export interface TextReview {
  text: string;
  nextReview: string;
}

const pagePath = /^\/(?:[A-Za-z0-9-]+\/)*$/;

/** Opens a built site; throws when there is no build in the folder. */
export function openBuiltSite(folder: string): BuiltSite {
  const missing = allLocales.find((locale) => !existsSync(join(folder, locale, '404.html')));
  if (missing !== undefined) {
    throw new Error(
      `There is no whole build in ${folder} (${missing} is missing): run npm run build`,
    );
  }
  const cache = new Map<string, string>();
  const cached = async (file: string) => {
    const text = cache.get(file) ?? (await readFile(join(folder, file), 'utf8'));
    cache.set(file, text);
    return text;
  };
  return {
    folder,
    page: async (path) => {
      const file = `${path}index.html`;
      const exists = pagePath.test(path) && existsSync(join(folder, file));
      return exists ? cached(file) : undefined;
    },
    shell: (locale) => cached(`${locale}/404.html`),
    suggestionIndex: async (locale) =>
      readStoredIndex(await readFile(join(folder, locale, 'help/suggestions.index'))),
    reviews: async () =>
      (JSON.parse(await cached('reviews.json')) as { reviews: TextReview[] }).reviews,
    deskFrame: () => cached('desk-frame.html'),
  };
}
