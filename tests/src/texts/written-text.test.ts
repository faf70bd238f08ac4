import type { CollectionEntry } from 'astro:content';
import { expect, test } from 'vitest';
import { textIds, writtenText } from '../../../src/texts/written-text.ts';

const entries = [
  entry('en/renew', 'Renew'),
  entry('en/logo', 'Logo'),
  entry('sr-Cyrl/renew', 'Обнова ANLP'),
  entry('sr-Cyrl/extra', 'Више'),
];

test('a locale shows its own text', () => {
  const text = writtenText(entries, 'sr-Cyrl', 'renew');
  expect([text.data.title, text.writtenIn]).toEqual(['Обнова ANLP', 'sr-Cyrl']);
});

test('a derived locale shows the text it is derived from, in its own script', () => {
  const text = writtenText(entries, 'sr-Latn', 'renew');
  expect([text.data.title, text.writtenIn]).toEqual(['Obnova ANLP', 'sr-Latn']);
});

test('a text that a locale lacks is shown in English and says so', () => {
  const text = writtenText(entries, 'sr-Latn', 'logo');
  expect([text.data.title, text.writtenIn]).toEqual(['Logo', 'en']);
});

test('a text that even English lacks stops the build', () => {
  expect(() => writtenText(entries, 'sr-Cyrl', 'nothing')).toThrow(/"nothing" in content\/en/);
});

test('the texts of the site are those of the source language', () => {
  expect(textIds(entries)).toEqual(['renew', 'logo']);
});

function entry(id: string, title: string): CollectionEntry<'notices'> {
  return { id, collection: 'notices', data: { title, summary: '' } };
}
