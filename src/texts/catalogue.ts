import type { Locale } from '../../content/locales.ts';
import { articleUrl } from '../page/paths.ts';
import {
  assertAnswersExist,
  parseAskedQuestions,
  type AskedQuestions,
} from '../suggestions/asked-questions.ts';
import type { Catalogue, CatalogueArticle } from '../suggestions/catalogue.ts';
import { textsFolder } from '../wording/locale-facts.ts';
import { inLocaleScript } from '../wording/locale-script.ts';
import { articlesIn, type Article } from './articles.ts';
import { plainText } from './plain-text.ts';

const askedIn = import.meta.glob<string>('../../content/*/questions.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The articles that a locale has in its own language, with what a search in them reads. */
export async function catalogueOf(locale: Locale): Promise<Catalogue> {
  const all = await articlesIn(locale);
  const asked = askedQuestions(
    locale,
    all.map(({ id }) => id),
  );
  const own = all.filter(({ writtenIn }) => writtenIn === locale);
  const articles = own.map((article) => inCatalogue(locale, article, asked));
  return { articles, unanswered: [...asked.unanswered] };
}

function askedQuestions(locale: Locale, articles: readonly string[]): AskedQuestions {
  const file = `content/${textsFolder(locale)}/questions.md`;
  const asked = parseAskedQuestions(askedIn[`../../${file}`] ?? '');
  assertAnswersExist(asked, file, articles);
  return asked;
}

function inCatalogue(
  locale: Locale,
  { id, entry, data }: Article,
  { answeredBy }: AskedQuestions,
): CatalogueArticle {
  const { title, summary, topic, keywords } = data;
  const body = inLocaleScript(locale, plainText(entry.body ?? ''));
  const questions = [...(answeredBy.get(id) ?? [])];
  return { id, title, summary, topic, keywords, body, questions, url: articleUrl(locale, id) };
}
