import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finished } from '../../../src/page/markup.ts';
import { markedWords } from '../../../src/page/marked-words.ts';
import { anyText } from '../../support/any-text.ts';
import { escaped } from '../../support/html.ts';

const mark = (text: string, ...words: string[]) =>
  finished(markedWords(text, (word) => words.includes(word.toLowerCase())));

test('whole words are marked, and neighbours together', () => {
  expect(mark('Change your email address', 'email', 'address')).toBe(
    'Change your <mark>email address</mark>',
  );
  expect(mark('Email: the emailed email.', 'email')).toBe(
    '<mark>Email</mark>: the emailed <mark>email</mark>.',
  );
});

test('words of every script are words, with their marks and apostrophes', () => {
  expect(mark('Жалба на члана', 'жалба')).toBe('<mark>Жалба</mark> на члана');
  expect(mark('تجديد العُضْويّة', 'العُضْويّة')).toBe('تجديد <mark>العُضْويّة</mark>');
  expect(mark('l’adhésion', 'l’adhésion')).toBe('<mark>l’adhésion</mark>');
});

test('whatever is marked, the text stays the text', () => {
  fc.assert(
    fc.property(anyText, fc.func(fc.boolean()), (text, fits) => {
      const printed = finished(markedWords(text, fits));
      expect(printed.replace(/<\/?mark>/g, '')).toBe(escaped(text));
    }),
  );
});
