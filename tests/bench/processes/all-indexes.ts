import { builtFolder } from '../../../server/build-site.ts';
import { loadArticles } from '../../../server/suggestions/locale-articles.ts';
import { openBuiltSite } from '../../../server/web/built-site.ts';

/** The articles of all locales as a server holds them. */
export const articles = await loadArticles(openBuiltSite(builtFolder));
