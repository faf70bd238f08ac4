import { expect, test } from 'vitest';
import {
  dataInLocaleScript,
  htmlInLocaleScript,
  inLocaleScript,
} from '../../../src/wording/locale-script.ts';

test('a locale with texts of its own keeps them as they are', () => {
  const data = { title: 'Чланство' };
  expect(inLocaleScript('sr-Cyrl', 'Чланство')).toBe('Чланство');
  expect(inLocaleScript('en', 'Чланство')).toBe('Чланство');
  expect(htmlInLocaleScript('sr-Cyrl', '<b>да</b>')).toBe('<b>да</b>');
  expect(dataInLocaleScript('sr-Cyrl', data)).toBe(data);
});

test('a derived locale has text and HTML in its own script', () => {
  expect(inLocaleScript('sr-Latn', 'Чланство')).toBe('Članstvo');
  expect(htmlInLocaleScript('sr-Latn', '<b lang="ru">да</b>да')).toBe('<b lang="ru">да</b>da');
});

test('front matter is transliterated through lists and objects; keys, dates and numbers stay', () => {
  const reviewedOn = new Date(0);
  expect(
    dataInLocaleScript('sr-Latn', {
      title: 'Чланство',
      keywords: ['чланарина', 'ANLP'],
      review: { кључ: 'да', reviewedOn, times: 3, sample: true, nextReview: undefined },
    }),
  ).toEqual({
    title: 'Članstvo',
    keywords: ['članarina', 'ANLP'],
    review: { кључ: 'da', reviewedOn, times: 3, sample: true, nextReview: undefined },
  });
});
