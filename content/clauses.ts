/**
 * The clauses of the customer service statement, in order, as outside links name them
 * (`#clause-3a`). A heading is a clause that others stand under.
 */
export const clauses = [
  '1', '2',
  '3', '3a', '3b', '3c', '3d',
  '4', '4a', '4b', '4c',
  '5',
  '6', '6a', '6b', '6c', '6d',
  '7', '7a', '7b',
] as const; // prettier-ignore

export type ClauseId = (typeof clauses)[number];
