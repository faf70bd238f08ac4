import { describe, expect, test } from 'vitest';
import { phrases } from '../../content/en/phrases.ts';
import { allLocales, type Locale } from '../../content/locales.ts';
import { builtPages } from '../support/built-site.ts';
import { textOf } from '../support/markup.ts';

/**
 * Words that only one of our languages has, each so common that a sentence or two of it holds one.
 * Serbian Cyrillic and Arabic are known by their letters.
 */
const telling: Record<string, RegExp> = {
  en: /(?<!\p{L})(the|and|your|you|our|this|with|from|about|which|have)(?!\p{L})/iu,
  de: /(?<!\p{L})(und|nicht|oder|eine|wir|Ihre|werden|Sie)(?!\p{L})/u,
  fr: /(?<!\p{L})(vous|nous|votre|dans|avec|pour|cette|sont)(?!\p{L})/iu,
  es: /(?<!\p{L})(usted|nuestra|nuestro|pueden|mensaje|cuando|después|está)(?!\p{L})/iu,
  'sr-Latn': /(?<!\p{L})(ako|nije|vaš|vašu|ili|kako|samo|koji|koja|biti)(?!\p{L})/iu,
  'sr-Cyrl': /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};

describe.each(allLocales)('pages in %s', (locale) => {
  test('speak no other language where they do not say so', async () => {
    const others = allLocales.filter((other) => other !== locale && telling[other] !== undefined);
    for (const { url, text } of await pagesIn(locale)) {
      for (const other of others) {
        expect(telling[other]?.exec(text)?.[0], `${url} speaks ${other}`).toBeUndefined();
      }
    }
  });

  test('print no key in place of a phrase', async () => {
    const keys = Object.keys(phrases).filter((key) => key.includes('.'));
    for (const { url, text } of await pagesIn(locale)) {
      expect(
        keys.filter((key) => text.includes(key)),
        url,
      ).toEqual([]);
    }
  });
});

test('every language has words by which it is known', async () => {
  for (const locale of allLocales) {
    const [home] = (await pagesIn(locale)).filter(({ url }) => url === `/${locale}/`);
    expect(home?.text, locale).toMatch(telling[locale] ?? /no words/);
  }
});

async function pagesIn(locale: Locale): Promise<{ url: string; text: string }[]> {
  const pages = (await builtPages()).filter(({ url }) => url.startsWith(`/${locale}/`));
  return pages.map(({ url, html }) => ({ url, text: textOf(withoutForeign(html, locale)) }));
}

/** The page without passages that are marked as another language's. */
function withoutForeign(html: string, locale: Locale): string {
  const marked = /<(?!html)([a-z]+)(?=[^>]*\slang="([^"]+)")[^>]*>(?:(?!<\1[\s>]).)*?<\/\1\s*>/gsu;
  return html.replace(marked, (passage, _element, lang: string) =>
    lang === locale ? passage : ' ',
  );
}
