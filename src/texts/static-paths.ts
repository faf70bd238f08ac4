import { allLocales } from '../../content/locales.ts';
import { articlesIn } from './articles.ts';

/** One page for each locale. */
export function localePaths() {
  return allLocales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** One page for each article in each locale, the same path in every one of them. */
export async function articlePaths() {
  const perLocale = await Promise.all(
    allLocales.map(async (locale) =>
      (await articlesIn(locale)).map((article) => ({
        params: { locale, article: article.id },
        props: { locale, article },
      })),
    ),
  );
  return perLocale.flat();
}
