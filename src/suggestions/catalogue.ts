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
  url: nonEmpty,
});

/**
 * One article as the site publishes it for a locale: `id` is its path segment, the same in every
 * locale; `keywords` are words members use for it; `body` is plain text; `url` is the path of its
 * page.
 */
export type CatalogueArticle = v.InferOutput<typeof article>;

/**
 * The articles in a published catalogue. Throws when it is not one, naming the first place that is
 * wrong: the site and the server were then built from different sources.
 */
export function parseCatalogue(published: unknown): CatalogueArticle[] {
  const parsed = v.safeParse(v.array(article), published);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue) ?? 'its top level';
  throw new Error(`Cannot read the article catalogue at ${where}: ${issue.message}`);
}
