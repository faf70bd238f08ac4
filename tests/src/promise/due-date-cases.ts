import { readFileSync } from 'node:fs';

const table = readFileSync(new URL('due-dates.csv', import.meta.url), 'utf8');

/** The worked cases, one for each line of the table below its heading. */
export const dueDateCases = table.trim().split('\n').slice(1).map(readCase);

function readCase(line: string) {
  const [id = '', receivedLocal = '', receivedUtc = '', dueDate = '', dueUtc = '', why = ''] =
    line.split(',');
  return { id, receivedLocal, receivedUtc, dueDate, dueUtc, why };
}
