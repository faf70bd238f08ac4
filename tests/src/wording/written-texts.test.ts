import { expect, test } from 'vitest';
import { textsIn } from '../../../src/wording/written-texts.ts';

const statement = `---
title: Statement
introduction: What we promise.
reviewedBy: null
---

## 1. Commitment

<Clause id="1">
We answer everybody.
</Clause>

## 3. Communication

<Clause id="3a">
We reply <ReplyTime channel="phone" />.
</Clause>

<Clause id="3b">
A personal reply may not be sent.
</Clause>
`;

const article = `---
title: Sign in
summary: What to do.
topic: account
keywords:
  - locked out
related:
  - renew
reviewedBy: null
reviewedOn: null
nextReview: 2027-11-01
---

Use the link.

Next step: write to us.
`;

const files = {
  'statement.mdx': statement,
  'articles/sign-in.mdx': article,
  'pages/privacy.mdx': '---\ntitle: Privacy\nsummary: What we keep.\n---\n\nYour name.\n',
  'emails/acknowledgement.md': 'Received\n\nHello\n',
  'emails/team-notice.md': 'New message\n\nLook.\n',
};

test('a text is a clause, an article, a notice or a mail to members', () => {
  const texts = textsIn(new Map(Object.entries(files)));
  expect([...texts].map(([name, { file }]) => [name, file])).toEqual([
    ['statement/introduction', 'statement.mdx'],
    ['statement/1', 'statement.mdx'],
    ['statement/3a', 'statement.mdx'],
    ['statement/3b', 'statement.mdx'],
    ['articles/sign-in', 'articles/sign-in.mdx'],
    ['pages/privacy', 'pages/privacy.mdx'],
    ['emails/acknowledgement', 'emails/acknowledgement.md'],
  ]);
  for (const { hash } of texts.values()) expect(hash).toMatch(/^[0-9a-f]{12}$/);
});

test.each([
  ['a clause', 'A personal reply', 'An own reply', 'statement/3b'],
  ['a placeholder', 'channel="phone"', 'channel="email"', 'statement/3a'],
  ['a heading, of the clause that follows it', '3. Communication', '3. Talking', 'statement/3a'],
  ['the introduction', 'What we promise', 'All we promise', 'statement/introduction'],
  ['the title', 'title: Statement', 'title: Promise', 'statement/introduction'],
])('other words in %s make another version of that text alone', (_, from, to, name) => {
  expect(changed('statement.mdx', from, to)).toEqual([name]);
});

test.each([
  ['title', 'title: Sign in', 'title: Log in'],
  ['summary', 'What to do.', 'What you can do.'],
  ['body', 'write to us', 'ring us'],
])('other words in the %s of an article make another version', (_, from, to) => {
  expect(changed('articles/sign-in.mdx', from, to)).toEqual(['articles/sign-in']);
});

test('the subject of a mail counts as much as its text', () => {
  expect(changed('emails/acknowledgement.md', 'Received', 'Got it')).toEqual([
    'emails/acknowledgement',
  ]);
});

test.each([
  ['search words', '  - locked out\n', '  - locked out\n  - login\n'],
  ['related articles', '  - renew', '  - other'],
  ['review dates', 'nextReview: 2027-11-01', 'nextReview: 2028-11-01'],
  ['a reviewer', 'reviewedBy: null', 'reviewedBy: Ana'],
  ['the topic', 'topic: account', 'topic: other'],
  ['line breaks', 'Use the link.', 'Use\nthe  link.'],
  ['line ends of another system', /\n/g, '\r\n'],
])('%s make no other version', (_, from, to) => {
  expect(changed('articles/sign-in.mdx', from, to)).toEqual([]);
});

/** The texts that have another version once `from` reads `to`. */
function changed(file: keyof typeof files, from: string | RegExp, to: string): string[] {
  const edited = files[file].replace(from, to);
  expect(edited).not.toBe(files[file]);
  const before = textsIn(new Map(Object.entries(files)));
  const after = textsIn(new Map(Object.entries({ ...files, [file]: edited })));
  expect([...after.keys()]).toEqual([...before.keys()]);
  return [...before].flatMap(([name, { hash }]) => (after.get(name)?.hash === hash ? [] : name));
}
