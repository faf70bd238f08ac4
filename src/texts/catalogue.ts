import type { Locale } from '../../content/locales.ts';
import { articleUrl } from '../page/paths.ts';
import type { CatalogueArticle } from '../suggestions/catalogue.ts';
import { inLocaleScript } from '../wording/locale-script.ts';
import { articlesIn, type Article } from './articles.ts';
import { plainText } from './plain-text.ts';

/** The articles that a locale has in its own language, with what a search in them reads. */
export async function catalogueOf(locale: Locale): Promise<CatalogueArticle[]> {
  const own = (await articlesIn(locale)).filter(({ writtenIn }) => writtenIn === locale);
  return own.map((article) => inCatalogue(locale, article));
}

function inCatalogue(locale: Locale, { id, entry, data }: Article): CatalogueArticle {
  const { title, summary, topic, keywords } = data;
  const body = inLocaleScript(locale, plainText(entry.body ?? ''));
  return { id, title, summary, topic, keywords, body, url: articleUrl(locale, id) };
}
