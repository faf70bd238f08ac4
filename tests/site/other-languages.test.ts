import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phrases } from '../../content/en/phrases.ts';
import { allLocales, type Locale } from '../../content/locales.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
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

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.remove());

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
  const built = (await builtPages()).filter(({ url }) => url.startsWith(`/${locale}/`));
  const pages = [...built, ...(await pagesOfHandler(locale))];
  return pages.map(({ url, html }) => ({ url, text: textOf(withoutForeign(html, locale)) }));
}

/** The page without passages that are marked as another language's. */
function withoutForeign(html: string, locale: Locale): string {
  const marked = /<(?!html)([a-z]+)(?=[^>]*\slang="([^"]+)")[^>]*>(?:(?!<\1[\s>]).)*?<\/\1\s*>/gsu;
  return html.replace(marked, (passage, _element, lang: string) =>
    lang === locale ? passage : ' ',
  );
}

/** The pages that the handler makes, and the acknowledgement; what a member typed is nobody's language. */
async function pagesOfHandler(locale: Locale): Promise<{ url: string; html: string }[]> {
  const typed = { name: 'X', message: 'X' };
  const receipt = await app.send(typed, locale);
  const received = new URL(receipt.headers.get('location') ?? '').pathname;
  const contact = `/${locale}/contact/`;
  const answers = {
    receipt: await app.get(received),
    'not found': await app.get(`/${locale}/nothing/`),
    performance: await app.get(`/${locale}/performance/`),
    'empty search': await app.get(`/${locale}/search/?q=xyzxyz`),
    'form to mend': await app.post(contact, {}),
    'wrong origin': await app.post(contact, typed, { headers: { origin: 'https://x.example' } }),
    'wrong type': await app.post(contact, '{}', { headers: { 'content-type': 'text/plain' } }),
    'too long': await app.post(contact, 'x'.repeat(70_000)),
  };
  const pages = Object.entries(answers).map(async ([name, answer]) => {
    return { url: `${locale}: ${name}`, html: await answer.text() };
  });
  const mail = (await app.mails()).find(({ kind }) => kind === 'acknowledgement');
  await app.empty();
  return [...(await Promise.all(pages)), { url: `${locale}: mail`, html: mail?.html ?? '' }];
}
