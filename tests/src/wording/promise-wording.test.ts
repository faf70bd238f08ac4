import { expect, test } from 'vitest';
import { loadPhrases } from '../../../src/wording/phrases.ts';
import {
  aboutWorkingDays,
  openingHours,
  replyWithin,
  withinDays,
  withinMonths,
  withinWorkingDays,
  workingDays,
} from '../../../src/wording/promise-wording.ts';

const english = await loadPhrases('en');
const serbian = await loadPhrases('sr-Cyrl');
const numbers = [1, 2, 3, 5, 11, 21, 22, 101];

test('English says limits in working days in words up to ten', () => {
  expect(numbers.map((days) => withinWorkingDays(english, days))).toEqual([
    'within one working day',
    'within two working days',
    'within three working days',
    'within five working days',
    'within 11 working days',
    'within 21 working days',
    'within 22 working days',
    'within 101 working days',
  ]);
  expect(withinWorkingDays(english, 10)).toBe('within ten working days');
});

test('Serbian limits in working days stand in the genitive, by the number', () => {
  expect(numbers.map((days) => withinWorkingDays(serbian, days))).toEqual([
    'у року од једног радног дана',
    'у року од два радна дана',
    'у року од три радна дана',
    'у року од пет радних дана',
    'у року од 11 радних дана',
    'у року од 21 радног дана',
    'у року од 22 радна дана',
    'у року од 101 радног дана',
  ]);
});

test('the promise of a reply is worded as every other limit', () => {
  expect(replyWithin(english, 3)).toBe('within three working days');
  expect(replyWithin(serbian, 3)).toBe('у року од три радна дана');
});

test('a number of working days by itself', () => {
  expect(numbers.map((days) => workingDays(english, days))).toEqual(
    numbers.map((days) => (days === 1 ? '1 working day' : `${days} working days`)),
  );
  expect(numbers.map((days) => workingDays(serbian, days))).toEqual([
    '1 радни дан',
    '2 радна дана',
    '3 радна дана',
    '5 радних дана',
    '11 радних дана',
    '21 радни дан',
    '22 радна дана',
    '101 радни дан',
  ]);
});

test('usual times', () => {
  expect([1, 10, 30].map((days) => aboutWorkingDays(english, days))).toEqual([
    'in about 1 working day',
    'in about 10 working days',
    'in about 30 working days',
  ]);
  expect([1, 2, 10, 21].map((days) => aboutWorkingDays(serbian, days))).toEqual([
    'за око 1 радни дан',
    'за око 2 радна дана',
    'за око 10 радних дана',
    'за око 21 радни дан',
  ]);
});

test('limits in days and in months', () => {
  expect([1, 7, 14].map((days) => withinDays(english, days))).toEqual([
    'within one day',
    'within seven days',
    'within 14 days',
  ]);
  expect([1, 2, 7, 14, 21].map((days) => withinDays(serbian, days))).toEqual([
    'у року од једног дана',
    'у року од два дана',
    'у року од седам дана',
    'у року од 14 дана',
    'у року од 21 дана',
  ]);
  expect([1, 6, 12].map((months) => withinMonths(english, months))).toEqual([
    'within one month',
    'within six months',
    'within 12 months',
  ]);
  expect([1, 2, 6, 12, 21].map((months) => withinMonths(serbian, months))).toEqual([
    'у року од једног месеца',
    'у року од два месеца',
    'у року од шест месеци',
    'у року од 12 месеци',
    'у року од 21 месеца',
  ]);
});

test('the stated working hours name London time in words', async () => {
  expect(openingHours(english)).toBe('Monday to Friday, 9am to 5pm (London time)');
  expect(openingHours(serbian)).toBe('понедељак–петак, од 9 до 17 часова по лондонском времену');
  expect(openingHours(await loadPhrases('sr-Latn'))).toBe(
    'ponedeljak–petak, od 9 do 17 časova po londonskom vremenu',
  );
});
