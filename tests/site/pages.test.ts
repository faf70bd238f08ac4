import { expect, test } from 'vitest';
import { locales, allLocales, type Locale } from '../../content/locales.ts';
import { builtPages, origin } from '../support/built-site.ts';
import { attributeOf, inside, tags, textOf } from '../support/markup.ts';

const pages = await builtPages();
const localePages = pages.filter(({ url }) => !['/', '/404.html'].includes(url));

test('every locale has every kind of page', () => {
  const urls = pages.map(({ url }) => url);
  const kinds = ['', 'statement/', 'help/', 'help/when-we-reply/', 'search/', 'contact/'];
  const more = ['privacy/', 'accessibility/', '404.html'];
  for (const locale of allLocales) {
    for (const kind of [...kinds, ...more]) expect(urls).toContain(`/${locale}/${kind}`);
  }
  expect(urls).toContain('/');
  expect(urls).toContain('/404.html');
});

test('the same articles stand under the same paths in every locale', () => {
  const articles = (locale: Locale) =>
    pages
      .map(({ url }) => url)
      .filter((url) => url.startsWith(`/${locale}/help/`))
      .map((url) => url.slice(`/${locale}`.length));
  expect(articles('en').length).toBeGreaterThan(8);
  for (const locale of allLocales) expect(articles(locale)).toEqual(articles('en'));
});

test.each(localePages)('$url says its language and direction', ({ url, html }) => {
  const locale = url.split('/')[1] as Locale;
  const [root] = tags(html, 'html');
  expect(attributeOf(root, 'lang')).toBe(locale);
  expect(attributeOf(root, 'dir')).toBe(locales[locale].direction);
});

test.each(pages)('$url has one main heading, a title and a description', ({ html }) => {
  const headings = tags(html, 'h1');
  expect(headings).toHaveLength(1);
  expect(textOf(inside(html, headings[0]!))).not.toBe('');
  expect(textOf(inside(html, tags(html, 'title')[0]!))).not.toBe('');
  expect(metaOf(html, 'description')?.length).toBeGreaterThan(10);
});

test.each(pages)('$url names its encoding before anything that needs it', ({ html }) => {
  expect(html.indexOf('<meta charset="utf-8">')).toBeLessThan(200);
});

test.each(pages)('$url uses every id once', ({ html }) => {
  const ids = tags(html).flatMap(({ attributes }) => attributes.get('id') ?? []);
  expect(ids).toEqual([...new Set(ids)]);
});

test('absolute links begin with the origin of the build', () => {
  for (const { url, html } of localePages.filter(({ html }) => !isKeptOut(html))) {
    const canonical = tags(html, 'link').find((tag) => attributeOf(tag, 'rel') === 'canonical');
    expect(attributeOf(canonical, 'href')).toBe(origin + url);
  }
});

test('error pages and other views of a page are kept out of search engines, and no other page', () => {
  for (const { url, html } of pages) {
    expect(isKeptOut(html), url).toBe(/404\.html$|\/beside\//.test(url));
  }
});

test('the help stands in the same place on every page: the same links in the same order', () => {
  for (const { html, url } of localePages) {
    const navigation = html.slice(html.indexOf('class="site-nav"'), html.indexOf('</header>'));
    const links = tags(navigation, 'a').map((tag) => attributeOf(tag, 'href')?.split('/')[2]);
    expect(links, url).toEqual(['help', 'statement', 'performance', 'search', 'contact']);
  }
});

test.each([
  ['/en/statement/', 'statement', 'page'],
  ['/en/help/when-we-reply/', 'help', 'true'],
])('the navigation on %s marks where one is', (url, link, value) => {
  const html = pages.find((page) => page.url === url)?.html ?? '';
  const navigation = html.slice(html.indexOf('class="site-nav"'), html.indexOf('</header>'));
  const marked = tags(navigation, 'a').filter(({ attributes }) => attributes.has('aria-current'));
  expect(marked.map((tag) => attributeOf(tag, 'href'))).toEqual([`/en/${link}/`]);
  expect(attributeOf(marked[0], 'aria-current')).toBe(value);
});

/** Pages made by the handler take the not-found page's frame, and with it the script for moments. */
test('only the pages that search, the form and the frame of made pages load a script', () => {
  const withScript = pages.filter(({ html }) => tags(html, 'script').length > 0);
  const expected = allLocales.flatMap((locale) => [
    `/${locale}/`,
    `/${locale}/contact/`,
    `/${locale}/search/`,
    `/${locale}/404.html`,
  ]);
  expect(withScript.map(({ url }) => url).toSorted()).toEqual(
    ['/404.html', ...expected].toSorted(),
  );
});

test('there is one stylesheet for the whole site', () => {
  const sheets = pages.flatMap(({ html }) =>
    tags(html, 'link')
      .filter((tag) => attributeOf(tag, 'rel') === 'stylesheet')
      .map((tag) => attributeOf(tag, 'href')),
  );
  expect(sheets).toHaveLength(pages.length);
  expect(new Set(sheets).size).toBe(1);
});

function isKeptOut(html: string): boolean {
  return metaOf(html, 'robots') === 'noindex';
}

function metaOf(html: string, name: string): string | undefined {
  return attributeOf(
    tags(html, 'meta').find((tag) => attributeOf(tag, 'name') === name),
    'content',
  );
}
