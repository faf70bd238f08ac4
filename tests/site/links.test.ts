import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allLocales } from '../../content/locales.ts';
import { builtPages, builtSite, origin, type BuiltPage } from '../support/built-site.ts';
import { attributeOf, tags } from '../support/markup.ts';

const pages = await builtPages();
const byUrl = new Map(pages.map((page) => [page.url, page]));

/** Served by the handler alone. */
const live = new RegExp(`^/(?:${allLocales.join('|')})/performance/$`);

test.each(pages)('every link on $url leads somewhere', async (page) => {
  const dead = await Promise.all(
    linksOn(page).map(async (link) => ((await leads(link)) ? [] : link)),
  );
  expect(dead.flat()).toEqual([]);
});

test.each(pages.filter(({ url }) => !/404\.html$|\/beside\//.test(url)))(
  '$url names itself in every language, and they name it',
  ({ url, html }) => {
    const alternates = alternatesOf(html);
    expect([...alternates.keys()]).toEqual([...allLocales, 'x-default']);
    for (const [language, href] of alternates) {
      const other = byUrl.get(href.slice(origin.length));
      expect(other, `${href} for ${language}`).toBeDefined();
      const canonical = url === '/' ? '/en/' : url;
      expect([...alternatesOf(other!.html).values()]).toContain(origin + canonical);
    }
  },
);

test('the chooser leads to the same page in each language and asks to remember it', () => {
  for (const { url, html } of pages.filter(({ url }) => url.startsWith('/en/help/'))) {
    const links = tags(html, 'a').filter((tag) => attributeOf(tag, 'hreflang') !== undefined);
    expect(links.map((tag) => attributeOf(tag, 'href'))).toEqual(
      allLocales.map((locale) => `${url.replace('/en/', `/${locale}/`)}?remember`),
    );
    for (const link of links) expect(attributeOf(link, 'lang')).toBe(attributeOf(link, 'hreflang'));
  }
});

function linksOn({ url, html }: BuiltPage): string[] {
  return tags(html).flatMap((tag) => {
    const address = ['href', 'src', 'action'].map((name) => attributeOf(tag, name)).find(Boolean);
    if (address === undefined) return [];
    const target = new URL(address, origin + url);
    return target.origin === origin ? [target.pathname + target.hash] : [];
  });
}

async function leads(link: string): Promise<boolean> {
  const [path = '', fragment] = link.split('#');
  if (live.test(path)) return true;
  const page = byUrl.get(path);
  if (page === undefined)
    return stat(join(builtSite, path)).then(
      (file) => file.isFile(),
      () => false,
    );
  if (fragment === undefined) return true;
  const id = decodeURIComponent(fragment);
  return tags(page.html).some((tag) => attributeOf(tag, 'id') === id);
}

function alternatesOf(html: string): Map<string, string> {
  const links = tags(html, 'link').filter((tag) => attributeOf(tag, 'rel') === 'alternate');
  return new Map(
    links.map((tag) => [attributeOf(tag, 'hreflang') ?? '', attributeOf(tag, 'href') ?? '']),
  );
}
