import { componentTags } from './component-tags.ts';

export interface ArticleSource {
  /** Language and name, such as `en/sign-in-help`. */
  id: string;
  /** Named in messages. */
  file: string;
  related: readonly string[];
  /** The MDX without its front matter. */
  body: string;
}

/** What would break an article's page: a component or an article that does not exist. */
export function articleFaults(
  articles: readonly ArticleSource[],
  components: readonly string[],
): string[] {
  const names = new Set(articles.map(({ id }) => nameOf(id)));
  return articles.flatMap(({ file, related, body }) => [
    ...related
      .filter((name) => !names.has(name))
      .map((name) => `${file}: the related article "${name}" does not exist`),
    ...componentTags(body)
      .filter(({ name }) => !components.includes(name))
      .map(({ name }) => `${file}: there is no component <${name}>`),
    ...linkedArticles(body)
      .filter((name) => !names.has(name))
      .map((name) => `${file}: <ArticleLink to="${name}"> leads to no article`),
  ]);
}

/** Throws with every fault named when an article could not be shown whole. */
export function assertArticlesHold(
  articles: readonly ArticleSource[],
  components: readonly string[],
): void {
  const faults = articleFaults(articles, components);
  if (faults.length > 0) throw new Error(`Cannot publish the articles:\n${faults.join('\n')}`);
}

function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function linkedArticles(mdx: string): string[] {
  return componentTags(mdx).flatMap(({ tag }) => /^ArticleLink to="(.*)"$/.exec(tag)?.[1] ?? []);
}
