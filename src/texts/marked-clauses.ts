/** Clauses in a rendered statement stand between comments, so that two languages can be paired by them. */
export function clauseStart(id: string): string {
  return `<!--clause ${id}-->`;
}

export const clauseEnd = '<!--/clause-->';

export interface MarkedClause {
  /** The heading before the clause; empty within a section. */
  heading: string;
  text: string;
}

const marked = /([\s\S]*?)<!--clause (\w+)-->([\s\S]*?)<!--\/clause-->/g;

/** The clauses of a rendered statement by their ids, each as HTML. */
export function markedClauses(html: string): Map<string, MarkedClause> {
  return new Map(
    [...html.matchAll(marked)].map(([, heading = '', id = '', text = '']) => [
      id,
      { heading: heading.trim(), text },
    ]),
  );
}
