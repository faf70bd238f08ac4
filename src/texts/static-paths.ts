import { allLocales, type Locale } from '../../content/locales.ts';
import { articlesIn } from './articles.ts';

/** One page for each locale. */
export function localePaths() {
  return allLocales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** One page for each language and each other one beside it. */
export function besidePaths() {
  return allLocales.flatMap((locale) =>
    othersThan(locale).map((other) => ({ params: { locale, other }, props: { locale, other } })),
  );
}

/** Every locale but one, in the order of the chooser. */
export function othersThan(locale: Locale): Locale[] {
  return allLocales.filter((other) => other !== locale);
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
