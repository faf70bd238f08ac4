import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { locales, type Locale } from '../../content/locales.ts';
import { parseAskedQuestions } from '../../src/suggestions/asked-questions.ts';
import type { Catalogue, CatalogueArticle } from '../../src/suggestions/catalogue.ts';
import { plainText } from '../../src/texts/plain-text.ts';
import { dataInLocaleScript } from '../../src/wording/locale-script.ts';

const content = new URL('../../content/', import.meta.url).pathname;

/** What a locale publishes for suggestions; nothing when it has no folder yet. */
export async function catalogueOf(locale: Locale): Promise<Catalogue> {
  const { derivedFrom = locale } = locales[locale] as { derivedFrom?: string };
  const asked = await readFile(join(content, derivedFrom, 'questions.md'), 'utf8').catch(() => '');
  const { answeredBy, unanswered } = parseAskedQuestions(asked);
  const articles = (await articlesOf(locale)).map((article) => ({
    ...article,
    questions: [...(answeredBy.get(article.id) ?? [])],
  }));
  return { articles, unanswered: [...unanswered] };
}

/** The articles of a locale without what was asked of them; none when it has no folder yet. */
export async function articlesOf(locale: Locale): Promise<CatalogueArticle[]> {
  const { derivedFrom = locale } = locales[locale] as { derivedFrom?: string };
  const folder = join(content, derivedFrom, 'articles');
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.mdx'));
  const articles = await Promise.all(files.sort().map((file) => readArticle(join(folder, file))));
  return articles.map((article) => ({
    ...dataInLocaleScript(locale, article),
    id: article.id,
    url: `/${locale}/help/${article.id}/`,
  }));
}

async function readArticle(file: string): Promise<CatalogueArticle> {
  const source = await readFile(file, 'utf8');
  const [, facts = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const fact = (key: string): string =>
    unquoted(new RegExp(`^${key}: (.*)$`, 'm').exec(facts)?.[1] ?? '');
  return {
    id: basename(file, '.mdx'),
    title: fact('title'),
    summary: fact('summary'),
    topic: fact('topic'),
    keywords: keywordsIn(facts),
    body: plainText(body),
    questions: [],
    url: '',
  };
}

function keywordsIn(facts: string): string[] {
  const list = /^keywords:\n((?: +- .*\n?)*)/m.exec(facts)?.[1] ?? '';
  return [...list.matchAll(/^ +- (.*)$/gm)].map(([, keyword = '']) => unquoted(keyword));
}

function unquoted(value: string): string {
  return value.trim().replace(/^(['"])(.*)\1$/s, '$2');
}
