import { close } from 'pagefind';
import { engineOptions, findArticles, type Pagefind } from '../../src/search/find-articles.ts';
import { searchFiles } from '../../src/search/write-index.ts';
import { searchArticles } from '../../src/suggestions/search-articles.ts';
import { createSuggestionIndex } from '../../src/suggestions/suggest.ts';
import { openPagefind } from '../support/open-pagefind.ts';
import { openFinder, type Finder } from './finder.ts';

/** The search as the handler answers it, with script and without. */
export const searchPage: Finder = {
  name: 'search page',
  asked: 'searches',
  open(locale, { articles, unanswered }) {
    const index = createSuggestionIndex(locale, articles, unanswered);
    return openFinder((text) => searchArticles(index, text).map(({ id }) => id));
  },
};

/** The search as a browser answers it by itself, on a plain static host. */
export const searchInBrowser: Finder = {
  name: 'browser search',
  asked: 'searches',
  async open(locale, catalogue) {
    const files = await searchFiles([[locale, catalogue]]);
    await close();
    const opened = await openPagefind(files, engineOptions);
    const engine = opened.engine as Pagefind;
    return {
      find: async (text) => {
        const found = await findArticles(engine, text, { locale, limit: 3 });
        return found.articles.map(({ url }) => url.split('/').at(-2) ?? '');
      },
      close: opened.close,
    };
  },
};
