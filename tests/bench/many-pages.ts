import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allLocales } from '../../content/locales.ts';
import { textsFolder } from '../../src/wording/locale-facts.ts';
import { articlesOf } from '../eval/articles.ts';
import { mainOf, titleOf, unescaped } from '../support/html.ts';
import { manyArticles } from '../support/many-articles.ts';
import { copySite, type SiteCopy } from '../support/site-copy.ts';

/** A page as another program is given it: what it says, in Markdown. */
export interface Words {
  /** Its place in lower case, such as `en/help/renew-membership/index`. */
  path: string;
  title: string;
  description: string;
  paragraphs: string[];
}

/** Pages that are there in each locale whatever the articles, and those of no locale. */
const pagesBesideArticles = 101;

/** A copy of this site with so many articles that it has about as many pages as asked for. */
export async function copyWithPages(pages: number): Promise<SiteCopy> {
  const copy = await copySite();
  const articles = Math.ceil((pages - pagesBesideArticles) / allLocales.length);
  for (const locale of allLocales.filter((each) => textsFolder(each) === each)) {
    const real = await articlesOf(locale);
    for (const article of manyArticles(real, articles).slice(real.length)) {
      const { id, title, summary, topic, keywords } = article;
      const facts = { title, summary, topic, keywords, related: [], sample: true };
      const lines = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
      await writeFile(
        join(copy.folder, 'content', locale, 'articles', `${id}.mdx`),
        `---\n${lines.join('\n')}\n---\n\n${paragraphsOf(article.body).join('\n\n')}\n`,
      );
    }
  }
  return copy;
}

/** What every page of a locale says in a built copy, for another program to build the same pages. */
export async function wordsOfPages({ folder }: SiteCopy): Promise<Words[]> {
  const pages = allLocales.map((locale) => `${locale}/**/*.html`);
  const files = await Array.fromAsync(glob(pages, { cwd: join(folder, 'dist') }));
  return Promise.all(
    files.map(async (file) => wordsOf(file, await readFile(join(folder, 'dist', file), 'utf8'))),
  );
}

function wordsOf(file: string, html: string): Words {
  const [title = ''] = titleOf(html).split(' – ');
  const paragraphs = paragraphsOfHtml(mainOf(html));
  return {
    path: file.replace(/\.html$/, '').toLowerCase(),
    title,
    description: paragraphs[0] ?? title,
    paragraphs,
  };
}

function paragraphsOfHtml(html: string): string[] {
  return unescaped(
    html
      .replace(/<h[1-6][^>]*>/g, '\n## ')
      .replace(/<\/?(?:p|li|ul|ol|h[1-6]|div|section|td|tr|dt|dd|legend|label|option)[^>]*>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  )
    .split(/\n\s*/)
    .map((paragraph) => plain(paragraph))
    .filter((paragraph) => paragraph !== '' && paragraph !== '##');
}

const sentencesPerParagraph = 4;

/** With a heading now and then, as a text of some length has. */
function paragraphsOf(body: string): string[] {
  const sentences = plain(body).split(/(?<=[.!?؟])\s+/u);
  const paragraphs: string[] = [];
  while (sentences.length > 0) {
    const [first = '', ...others] = sentences.splice(0, sentencesPerParagraph);
    if (paragraphs.length > 0) paragraphs.push(`## ${first}`);
    paragraphs.push([first, ...others].join(' '));
  }
  return paragraphs;
}

/** Without what Markdown and MDX would read as markup. */
function plain(text: string): string {
  return text.replace(/[{}<>]/g, '').trim();
}
