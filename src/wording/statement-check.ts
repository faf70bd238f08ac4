import { componentTags, type ComponentTag } from './component-tags.ts';
import { clausesOf } from './statement-clauses.ts';

export interface StatementSource {
  /** Named in messages. */
  file: string;
  /** Whether the others are measured by this one. */
  isSource: boolean;
  /** The MDX without its front matter. */
  body: string;
}

/**
 * What keeps languages from promising the same: a clause that a statement lacks, adds, repeats or
 * moves, and a placeholder that differs from the source language's. Each finding names file and clause.
 */
export function statementFaults(
  statements: readonly StatementSource[],
  clauses: readonly string[],
): string[] {
  const source = statements.find(({ isSource }) => isSource);
  if (source === undefined) return ['The statement is missing in its source language'];
  const expected = placeholdersByClause(source.body);
  return statements.flatMap((statement) => [
    ...clauseFaults(statement, clauses),
    ...placeholderFaults(statement, expected),
  ]);
}

/** Throws with every fault named when the statements do not all promise the same. */
export function assertStatementsHold(
  statements: readonly StatementSource[],
  clauses: readonly string[],
): void {
  const faults = statementFaults(statements, clauses);
  if (faults.length > 0) throw new Error(`Cannot publish the statement:\n${faults.join('\n')}`);
}

function clauseFaults({ file, body }: StatementSource, clauses: readonly string[]): string[] {
  const found = clausesOf(body).map(({ id }) => id);
  const lacking = clauses.filter((id) => !found.includes(id));
  const added = found.filter((id) => !clauses.includes(id));
  const repeated = found.filter((id, at) => found.indexOf(id) !== at);
  const faults = [
    ...lacking.map((id) => `${file}: clause ${id} is missing`),
    ...added.map((id) => `${file}: clause ${id} is not a clause of the statement`),
    ...repeated.map((id) => `${file}: clause ${id} stands there twice`),
  ];
  const moved = clauses.find((id, at) => found[at] !== id);
  return faults.length > 0 || moved === undefined
    ? faults
    : [`${file}: clause ${moved} is not in its place`];
}

function placeholderFaults(
  { file, body }: StatementSource,
  expected: ReadonlyMap<string, readonly ComponentTag[]>,
): string[] {
  return [...placeholdersByClause(body)].flatMap(([clause, found]) => {
    const wanted = expected.get(clause);
    if (wanted === undefined || wanted.join() === found.join()) return [];
    return `${file}: clause ${clause} has ${list(found)} where the source has ${list(wanted)}`;
  });
}

function list(tags: readonly ComponentTag[]): string {
  return tags.length === 0 ? 'no placeholder' : tags.map((tag) => `<${tag} />`).join(' ');
}

/** The placeholders of each clause; their order may follow the language's grammar. */
function placeholdersByClause(mdx: string): Map<string, ComponentTag[]> {
  return new Map(
    clausesOf(mdx).map(({ id, text }) => [
      id,
      componentTags(text)
        .map(({ tag }) => tag)
        .sort(),
    ]),
  );
}
