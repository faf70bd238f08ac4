import { expect, test } from 'vitest';
import { isIndexed, pageForIndex } from '../../../src/search/page-for-index.ts';

const article = (lang: string, title: string, text: string) =>
  `<!DOCTYPE html><html lang="${lang}" dir="ltr"><body><article data-pagefind-body="true" data-t="${title} > 1">` +
  `<h1>${title}</h1><p>${text}</p><p hidden data-pagefind-meta="keywords">к</p></article></body></html>`;

test('a Cyrillic page is read in Latin under its own language', () => {
  const page = pageForIndex(article('sr-Cyrl', 'Жалба', 'Чланарина и љубав'));
  expect(page).toContain('<html lang="sr-Cyrl"');
  expect(page).toContain('<h1>Žalba</h1><p>Članarina i ljubav</p>');
});

test('what a result prints stays Cyrillic', () => {
  expect(pageForIndex(article('sr-Cyrl', 'Жалба', ''))).toContain('data-t="Жалба > 1"');
});

test.each([
  ['sr-Latn', 'Događaji'],
  ['sr-Cyrl', 'Догађаји'],
])('words with đ are among the keywords of a %s page with a plain d', (lang, title) => {
  const page = pageForIndex(article(lang, title, ''));
  expect(page).toMatch(/data-pagefind-meta="keywords">dogadaji /);
});

test('pages in other languages are read as they are', () => {
  const page = article('en', 'Complaints', 'ђ');
  expect(pageForIndex(page)).toBe(page);
});

test('only pages with an article marked for the search take part', () => {
  expect(isIndexed(article('en', 'Complaints', ''))).toBe(true);
  expect(isIndexed('<html lang="en"><article><h1>Privacy</h1></article></html>')).toBe(false);
});
