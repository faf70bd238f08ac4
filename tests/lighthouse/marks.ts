import type { Report } from './install.ts';

/** The least of 100 that each category must have. */
const least = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

type Category = keyof typeof least;

const categories = Object.keys(least) as Category[];

/** What a page got, of 100, and which audits kept it from more. */
export interface PageMarks {
  path: string;
  marks: Record<Category, number>;
  failed: string[];
}

/** Reads a report; an audit that does not count in any mark is left out. */
export function marksIn(path: string, { categories: given, audits }: Report): PageMarks {
  const mark = (name: Category) => Math.round((given[name]?.score ?? 0) * 100);
  const marks = Object.fromEntries(categories.map((name) => [name, mark(name)]));
  const counted = categories.flatMap((name) => given[name]?.auditRefs ?? []);
  const failed = counted
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${id}: ${audits[id]?.title ?? ''} ${audits[id]?.displayValue ?? ''}`.trim());
  return { path, marks: marks as PageMarks['marks'], failed };
}

/** One sentence for each mark that is too low. */
export function shortOf({ path, marks, failed }: PageMarks): string[] {
  return categories
    .filter((name) => marks[name] < least[name])
    .map((name) => `${path}: ${name} ${marks[name]}, not ${least[name]} (${failed.join('; ')})`);
}

/** The marks as a table. */
export function printed(pages: readonly PageMarks[]): string {
  const widest = Math.max(...pages.map(({ path }) => path.length));
  const line = (first: string, cells: readonly (string | number)[]) =>
    [first.padEnd(widest), ...cells.map((cell) => String(cell).padStart(15))].join('');
  const rows = pages.map(({ path, marks }) =>
    line(
      path,
      categories.map((name) => marks[name]),
    ),
  );
  return [line('', categories), ...rows].join('\n');
}

/** The closing line. */
export function summary(pages: readonly PageMarks[], short: readonly string[]): string {
  if (short.length > 0)
    return `${pages.length} pages, ${short.length} marks too low:\n${short.join('\n')}`;
  const slowest = Math.min(...pages.map(({ marks }) => marks.performance));
  return `${pages.length} pages: accessibility, best practices and SEO 100, performance ${slowest} or more.`;
}
