import { expect, test } from 'vitest';
import {
  assertStatementsHold,
  statementFaults,
  type StatementSource,
} from '../../../src/wording/statement-check.ts';

const clauses = ['1', '3a', '3b'];
const english = `
## 1. Commitment

<Clause id="1">
We answer everybody.
</Clause>

<Clause id="3a">
ANLP will:

- reply to telephone messages <ReplyTime channel="phone" />;
- reply to emails <ReplyTime channel="email" />.
</Clause>

<Clause id="3b">
A personal reply may not be sent.
</Clause>
`;

test('statements with the same clauses and placeholders hold', () => {
  const other = english.replace('We answer everybody.', 'Одговарамо свима.');
  expect(faultsOf(other)).toEqual([]);
});

test('the order of placeholders within a clause may follow the grammar', () => {
  const other = english
    .replace('channel="phone"', 'channel="x"')
    .replace('channel="email"', 'channel="phone"')
    .replace('channel="x"', 'channel="email"');
  expect(faultsOf(other)).toEqual([]);
});

test('a clause that a language lacks is named with its file', () => {
  const other = english.replace(/<Clause id="3b">[\s\S]*?<\/Clause>/, '');
  expect(faultsOf(other)).toEqual(['content/sr-Cyrl/statement.mdx: clause 3b is missing']);
});

test('a clause that a language adds is named with its file', () => {
  const other = `${english}\n<Clause id="9">\nMore.\n</Clause>`;
  expect(faultsOf(other)).toEqual([
    'content/sr-Cyrl/statement.mdx: clause 9 is not a clause of the statement',
  ]);
});

test('a clause that stands twice, or in another place, is named', () => {
  const [first = ''] = /<Clause id="1">[\s\S]*?<\/Clause>/.exec(english) ?? [];
  expect(faultsOf(`${english}\n${first}`)).toEqual([
    'content/sr-Cyrl/statement.mdx: clause 1 stands there twice',
  ]);
  expect(faultsOf(english.replace(first, '') + first)).toEqual([
    'content/sr-Cyrl/statement.mdx: clause 1 is not in its place',
  ]);
});

test.each([
  ['left out', '- reply to emails <ReplyTime channel="email" />.', '- reply to emails.'],
  ['another channel', 'channel="email"', 'channel="form"'],
  ['written as words', '<ReplyTime channel="email" />', 'within three working days'],
])('a placeholder that is %s is named with file and clause', (_, from, to) => {
  const faults = faultsOf(english.replace(from, to));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^content\/sr-Cyrl\/statement\.mdx: clause 3a has .*"phone"/);
  expect(faults[0]).toContain('where the source has <ReplyTime channel="email" />');
});

test('a placeholder in a clause that has none in the source is named', () => {
  const faults = faultsOf(english.replace('everybody.', 'everybody <OpeningHours />.'));
  expect(faults).toEqual([
    'content/sr-Cyrl/statement.mdx: clause 1 has <OpeningHours /> where the source has no placeholder',
  ]);
});

test('the source itself is held against the list of clauses', () => {
  const source = { file: 'content/en/statement.mdx', isSource: true, body: english };
  expect(statementFaults([source], [...clauses, '7b'])).toEqual([
    'content/en/statement.mdx: clause 7b is missing',
  ]);
});

test('a build stops on a fault and prints it', () => {
  const source = { file: 'content/en/statement.mdx', isSource: true, body: english };
  expect(() => assertStatementsHold([source], [...clauses, '7b'])).toThrow(/en.*clause 7b/);
  expect(() => assertStatementsHold([], clauses)).toThrow(/source language/);
});

function faultsOf(translation: string): string[] {
  const statements: StatementSource[] = [
    { file: 'content/en/statement.mdx', isSource: true, body: english },
    { file: 'content/sr-Cyrl/statement.mdx', isSource: false, body: translation },
  ];
  return statementFaults(statements, clauses);
}
