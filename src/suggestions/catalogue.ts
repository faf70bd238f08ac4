import * as v from 'valibot';

const text = v.string();
const nonEmpty = v.pipe(text, v.nonEmpty());

const article = v.object({
  id: nonEmpty,
  title: nonEmpty,
  summary: text,
  topic: text,
  keywords: v.array(text),
  body: text,
  questions: v.array(text),
  url: nonEmpty,
});

const catalogue = v.object({ articles: v.array(article), unanswered: v.array(text) });

/**
 * One article as the site publishes it for a locale: `id` is its path segment, the same in every
 * locale; `keywords` are words members use for it; `body` is plain text; `questions` are what
 * members asked that it answers; `url` is the path of its page.
 */
export type CatalogueArticle = v.InferOutput<typeof article>;

/** What a locale publishes: its articles, and what people ask that none of them answers. */
export type Catalogue = v.InferOutput<typeof catalogue>;

/**
 * A published catalogue. Throws when it is not one, naming the first place that is wrong: the site
 * and the server were then built from different sources.
 */
export function parseCatalogue(published: unknown): Catalogue {
  const parsed = v.safeParse(catalogue, published);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue) ?? 'its top level';
  throw new Error(`Cannot read the article catalogue at ${where}: ${issue.message}`);
}
