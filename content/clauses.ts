/**
 * The clauses of the customer service statement, in order, as outside links name them
 * (`#clause-3a`). Every language's `statement.mdx` holds exactly these.
 */
export const clauses = [
  '1',
  '2',
  '3a',
  '3b',
  '3c',
  '3d',
  '4a',
  '4b',
  '4c',
  '5',
  '6a',
  '6b',
  '6c',
  '6d',
  '7a',
  '7b',
] as const;

export type ClauseId = (typeof clauses)[number];

/** ISO date of the last change that the statement itself names. */
export const statementLastUpdated = '2021-07-08';
