/** What members asked in a language: by the article that answers it, and what none answers. */
export interface AskedQuestions {
  readonly answeredBy: ReadonlyMap<string, readonly string[]>;
  readonly unanswered: readonly string[];
}

/** The heading in a language's `questions.md` under which stand questions that no article answers. */
const nothingAnswers = 'none';

/**
 * Throws when a heading names no article, such as one whose name was changed: its questions would
 * be forgotten in silence.
 */
export function assertAnswersExist(
  { answeredBy }: AskedQuestions,
  file: string,
  articles: readonly string[],
): void {
  const unknown = [...answeredBy.keys()].filter((article) => !articles.includes(article));
  if (unknown.length === 0) return;
  throw new Error(`${file} has questions for ${unknown.join(', ')}, which is no article`);
}

/**
 * Reads `questions.md`: a heading (`## sign-in-help`) for each article, then one question a line
 * (`- cant log in`). A question that several articles answer stands under each of them.
 */
export function parseAskedQuestions(markdown: string): AskedQuestions {
  const sections = markdown.split(/^## +/m).slice(1);
  const all = new Map(sections.map(parseSection));
  const unanswered = all.get(nothingAnswers) ?? [];
  all.delete(nothingAnswers);
  return { answeredBy: all, unanswered };
}

function parseSection(section: string): [string, string[]] {
  const [heading = '', ...lines] = section.split('\n');
  const items = lines.map((line) => /^- +(.+)$/.exec(line.trim())?.[1]);
  return [heading.trim(), items.filter((item) => item !== undefined)];
}
