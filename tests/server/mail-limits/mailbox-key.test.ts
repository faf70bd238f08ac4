import { expect, test } from 'vitest';
import { countedMailbox } from '../../../server/mail-limits/mailbox-key.ts';

test.each([
  ['Ana@Member.Example', 'ana@member.example'],
  ['ana+anlp@member.example', 'ana@member.example'],
  ['ana+a+b@member.example', 'ana@member.example'],
  ['a.n.a@gmail.com', 'ana@gmail.com'],
  ['A.na+x@GoogleMail.com', 'ana@gmail.com'],
  ['a.na@member.example', 'a.na@member.example'],
  ['+only@member.example', '+only@member.example'],
  ['ana@xn--e1afmkfd.example', 'ana@xn--e1afmkfd.example'],
])('%s counts as %s', (typed, counted) => {
  expect(countedMailbox(typed)).toBe(counted);
});
