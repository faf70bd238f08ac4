import { expect, test } from 'vitest';
import { allLocales } from '../../content/locales.ts';
import { builtFile, builtPages, origin } from '../support/built-site.ts';
import { attributeOf, tags } from '../support/markup.ts';

const pages = await builtPages();

test('robots are told where the sitemap is, and it leads to one for each locale', async () => {
  expect(await builtFile('robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml\n`);
  expect(locationsIn(await builtFile('sitemap.xml'))).toEqual(
    allLocales.map((locale) => `${origin}/${locale}/sitemap.xml`),
  );
});

test.each(allLocales)(
  'the sitemap of %s names every page that may be listed, and no other',
  async (locale) => {
    const listed = pages.filter(({ url, html }) => canonicalOf(html) === origin + url);
    const inLocale = listed
      .map(({ url }) => origin + url)
      .filter((url) => url.startsWith(`${origin}/${locale}/`));
    expect(inLocale.length).toBeGreaterThan(20);
    const locations = locationsIn(await builtFile(`${locale}/sitemap.xml`));
    expect(locations.toSorted()).toEqual(inLocale.toSorted());
  },
);

test.each(allLocales)(
  'each page in the sitemap of %s names the languages that it names itself',
  async (locale) => {
    const xml = await builtFile(`${locale}/sitemap.xml`);
    const entries = xml.split('<url>').slice(1);
    for (const entry of entries) {
      const url = locationsIn(entry)[0]?.slice(origin.length);
      const page = pages.find((built) => built.url === url);
      expect(alternatesIn(entry, 'xhtml:link')).toEqual(alternatesIn(page?.html ?? '', 'link'));
    }
  },
);

function locationsIn(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) => location);
}

function canonicalOf(html: string): string | undefined {
  const link = tags(html, 'link').find((tag) => attributeOf(tag, 'rel') === 'canonical');
  return attributeOf(link, 'href');
}

function alternatesIn(markup: string, element: string): [string, string][] {
  const links = markup.matchAll(
    new RegExp(`<${element} rel="alternate" hreflang="([^"]*)" href="([^"]*)"`, 'g'),
  );
  return [...links].map(([, language = '', href = '']) => [language, href]);
}
