import MiniSearch from 'minisearch';
import { openFinder, type Finder } from '../finder.ts';

/** MiniSearch as shipped: its own tokenizer and weights, any word may match. */
export const miniSearch: Finder = {
  name: 'MiniSearch',
  asked: 'questions',
  open(_locale, { articles }) {
    const engine = new MiniSearch({
      fields: ['title', 'summary', 'keywords', 'questions', 'body'],
    });
    engine.addAll(articles);
    return openFinder((text) => engine.search(text).map((hit) => String(hit.id)));
  },
};
