import type { CatalogueArticle } from '../../src/suggestions/catalogue.ts';
import { createRandom } from './random.ts';

/**
 * As many articles as a site may have one day, the real ones first. The others say what the real
 * ones say about other things: sentences of the locale's own articles in which some words give way
 * to words that look like the language's, drawn as unevenly as words are in any text. The same for
 * the same count.
 */
export function manyArticles(real: readonly CatalogueArticle[], count: number): CatalogueArticle[] {
  const random = createRandom(count);
  const source = sourceOf(real, count, random);
  const made = Array.from({ length: Math.max(0, count - real.length) }, (_, n) =>
    oneMore(real[n % real.length]!, n, source, random),
  );
  return [...real.slice(0, count), ...made];
}

/** Words in an article's text; ours have 100 to 300. */
const bodyWords = { least: 120, more: 220 } as const;

/** How many of a text's words become others, so that a text is about something of its own. */
const share = { title: 0.7, keywords: 0.7, summary: 0.6, body: 0.35 } as const;

/** Earlier questions that editors keep of each article, once there are thousands of articles. */
const askedBefore = 2;

interface Source {
  /** Commonest first. */
  readonly words: readonly string[];
  readonly sentences: readonly string[];
}

type Random = () => number;

function oneMore(
  { id, title, summary, topic, keywords, questions, url }: CatalogueArticle,
  n: number,
  source: Source,
  random: Random,
): CatalogueArticle {
  // What an article is about comes again in all its parts.
  const subject = Array.from({ length: 4 }, () => rareWord(source, random));
  const other = (): string =>
    random() < 0.5 ? subject[pick(4, random)]! : anyWord(source, random);
  const about = (text: string, of: keyof typeof share): string =>
    text.replace(word, (same) => (random() < share[of] ? other() : same));
  const name = `${id}-${n}`;
  return {
    id: name,
    title: about(title, 'title'),
    summary: about(summary, 'summary'),
    topic,
    keywords: keywords.map((keyword) => about(keyword, 'keywords')),
    body: about(bodyFrom(source, random), 'body'),
    questions: questions.slice(0, askedBefore).map((asked) => about(asked, 'keywords')),
    url: url.replace(id, name),
  };
}

const word = /\p{L}{4,}/gu;

function bodyFrom({ sentences }: Source, random: Random): string {
  const enough = bodyWords.least + pick(bodyWords.more, random);
  const body: string[] = [];
  for (let words = 0; words < enough;) {
    const sentence = sentences[pick(sentences.length, random)]!;
    body.push(sentence);
    words += sentence.split(' ').length;
  }
  return body.join(' ');
}

function sourceOf(real: readonly CatalogueArticle[], count: number, random: Random): Source {
  const sentences = real.flatMap(({ body }) => body.split(/(?<=[.!?؟])\s+/u));
  const counts = new Map<string, number>();
  for (const [found] of sentences.join(' ').toLowerCase().matchAll(word)) {
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const known = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  // Texts bring new words without end, ever fewer (Heaps).
  const invented = Array.from({ length: Math.ceil(400 * Math.sqrt(count)) }, () =>
    blend(known[pick(known.length, random)]!, known[pick(known.length, random)]!),
  );
  return { words: [...new Set([...known, ...invented])], sentences };
}

/** The beginning of one word and the end of another. */
function blend(one: string, other: string): string {
  return one.slice(0, Math.ceil(one.length * 0.6)) + other.slice(Math.floor(other.length * 0.5));
}

/** A word's chance falls with its place among the commonest (Zipf). */
function anyWord({ words }: Source, random: Random): string {
  return words[Math.floor(words.length ** random()) - 1]!;
}

function rareWord({ words }: Source, random: Random): string {
  return words[pick(words.length, random)]!;
}

function pick(below: number, random: Random): number {
  return Math.floor(random() * below);
}
