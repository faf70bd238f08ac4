import { createSuggestionIndex, suggest } from '../../src/suggestions/suggest.ts';
import { openFinder, type Finder } from './finder.ts';

/** What the site itself offers beside the form. */
export const ours: Finder = {
  name: 'suggestions',
  asked: 'questions',
  open(locale, { articles, unanswered }) {
    const index = createSuggestionIndex(locale, articles, unanswered);
    return openFinder((text) => suggest(index, text).map(({ article }) => article.id));
  },
};
