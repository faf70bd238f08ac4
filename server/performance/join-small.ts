import { sumOf, type Tally } from './tally.ts';

/** One cell of a table: a channel or topic by itself, or several that are too small for that. */
export interface JoinedCell {
  /** Undefined for several together. */
  name: string | undefined;
  tally: Tally;
}

/** A cell with fewer enquiries could point at somebody. */
export const leastInCell = 5;

/**
 * The cells, the largest first, with every one under the least number joined into one at the end.
 * Where that is still too small the next larger ones join it, since a single hidden cell could be
 * worked out from the total. Cells without any enquiry are left out, and where all would be one
 * there is nothing beside the total to show.
 */
export function joinSmall(cells: ReadonlyMap<string, Tally>): JoinedCell[] {
  const filled = [...cells].filter(([, { received }]) => received > 0);
  const sorted = filled.toSorted(
    ([one, a], [other, b]) => b.received - a.received || one.localeCompare(other),
  );
  const shown = sorted.filter(([, { received }]) => received >= leastInCell);
  const joined = sorted.slice(shown.length);
  while (joined.length > 0 && receivedIn(joined) < leastInCell && shown.length > 0) {
    joined.push(...shown.splice(-1));
  }
  const alone = shown.map(([name, tally]) => ({ name, tally }));
  if (joined.length === 0 || alone.length === 0) return alone;
  return [...alone, { name: undefined, tally: sumOf(joined.map(([, tally]) => tally)) }];
}

function receivedIn(cells: readonly (readonly [string, Tally])[]): number {
  return cells.reduce((sum, [, { received }]) => sum + received, 0);
}
