export interface StatementClause {
  id: string;
  /** The heading of the section that begins with it; empty for the section's later clauses. */
  heading: string;
  /** What stands within the clause, placeholders included. */
  text: string;
}

/** The clauses in a statement's MDX, in the order of the text. */
export function clausesOf(mdx: string): StatementClause[] {
  return [...mdx.matchAll(/([\s\S]*?)<Clause\s+id="([^"]*)"\s*>([\s\S]*?)<\/Clause>/g)].map(
    ([, heading = '', id = '', text = '']) => ({ id, heading, text }),
  );
}
