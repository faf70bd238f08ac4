import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { allTopics } from '../content/topics.ts';

/** Who read a text through, when, and when it is due again; `null` while nobody has. */
const review = {
  reviewedBy: z.string().nullish(),
  reviewedOn: z.coerce.date().nullish(),
  nextReview: z.coerce.date().nullish(),
};

const statement = z.strictObject({ title: z.string(), introduction: z.string(), ...review });

const article = z.strictObject({
  title: z.string(),
  summary: z.string(),
  topic: z.enum(allTopics),
  keywords: z.array(z.string()),
  related: z.array(z.string()),
  sample: z.boolean().default(false),
  ...review,
});

const notice = z.strictObject({ title: z.string(), summary: z.string(), ...review });

/** Ids are `en/statement`, `en/sign-in-help`, `en/privacy`: the language and the file's name. */
export const collections = {
  statements: defineCollection({ loader: texts('*/statement.mdx'), schema: statement }),
  articles: defineCollection({ loader: texts('*/articles/*.mdx'), schema: article }),
  notices: defineCollection({ loader: texts('*/pages/*.mdx'), schema: notice }),
};

function texts(pattern: string) {
  const generateId = ({ entry }: { entry: string }) =>
    entry.replace(/\.mdx$/, '').replace(/\/(?:articles|pages)\//, '/');
  return glob({ base: './content', pattern, generateId });
}
