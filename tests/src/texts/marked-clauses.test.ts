import { expect, test } from 'vitest';
import { clauseEnd, clauseStart, markedClauses } from '../../../src/texts/marked-clauses.ts';

const html =
  `<h2>1. First</h2>\n${clauseStart('1')}<p>One</p><p>Two</p>${clauseEnd}\n` +
  `<h2>3. Third</h2>${clauseStart('3a')}<ul><li>Three</li></ul>${clauseEnd}\n` +
  `${clauseStart('3b')}<p>Four</p>${clauseEnd}`;

test('a clause is what stands between its marks, with the heading before it', () => {
  expect([...markedClauses(html)]).toEqual([
    ['1', { heading: '<h2>1. First</h2>', text: '<p>One</p><p>Two</p>' }],
    ['3a', { heading: '<h2>3. Third</h2>', text: '<ul><li>Three</li></ul>' }],
    ['3b', { heading: '', text: '<p>Four</p>' }],
  ]);
});
