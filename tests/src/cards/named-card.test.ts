import { expect, test } from 'vitest';
import { namedCard } from '../../../src/cards/named-card.ts';
import { headMarkup } from '../../../src/page/head.ts';

const facts = {
  origin: 'https://help.anlp.example',
  locale: 'sr-Latn',
  title: `"Tom & Ana's" <seal>`,
  siteName: 'Podrška',
  description: 'x',
  path: 'help/renew-membership/',
} as const;

test('a page that is listed names its card, and what is to stand on it', () => {
  expect(namedCard(headMarkup(facts))).toEqual({
    locale: 'sr-Latn',
    path: 'cards/sr-Latn/help/renew-membership.png',
    title: `"Tom & Ana's" <seal>`,
  });
  expect(namedCard(headMarkup({ ...facts, path: '' }))?.path).toBe('cards/sr-Latn/home.png');
});

test('a page that is not listed names none', () => {
  expect(namedCard(headMarkup({ ...facts, path: undefined }))).toBeUndefined();
  expect(namedCard(headMarkup({ ...facts, isOtherView: true }))).toBeUndefined();
});
