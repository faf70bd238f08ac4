import { expect, test } from 'vitest';
import {
  meanTheSame,
  statusOf,
  translationFaults,
  translationsIn,
  type SameMeaning,
  type TranslatedFrom,
} from '../../../src/wording/translation-status.ts';
import type { TextName, TextVersion } from '../../../src/wording/written-texts.ts';

test('a translation made from the present English is current', () => {
  expect(status({ translatedFrom: { 'statement/1': 'new' } })).toBe('current');
});

test('one made from other English is stale', () => {
  expect(status({ translatedFrom: { 'statement/1': 'old' } })).toBe('stale');
});

test('one that was never recorded counts as stale', () => {
  expect(status({ translatedFrom: {} })).toBe('stale');
});

test('a text without a translation is missing, whatever was recorded', () => {
  expect(status({ texts: [], translatedFrom: { 'statement/1': 'new' } })).toBe('missing');
});

test('a minor edit of the English leaves a translation current', () => {
  const sameMeaning = { 'statement/1': ['old', 'new'] };
  expect(status({ sameMeaning, translatedFrom: { 'statement/1': 'old' } })).toBe('current');
  expect(status({ sameMeaning, translatedFrom: { 'statement/1': 'older' } })).toBe('stale');
});

test('a change of meaning after a minor edit makes it stale all the same', () => {
  const sameMeaning = { 'statement/1': ['old', 'not so old'] };
  expect(status({ sameMeaning, translatedFrom: { 'statement/1': 'old' } })).toBe('stale');
  expect(status({ sameMeaning, translatedFrom: { 'statement/1': 'not so old' } })).toBe('stale');
});

test('versions mean the same when they are one, or were both said to', () => {
  expect(meanTheSame(undefined, 'a', 'a')).toBe(true);
  expect(meanTheSame(undefined, 'a', 'b')).toBe(false);
  expect(meanTheSame(['a', 'b'], 'a', 'b')).toBe(true);
  expect(meanTheSame(['a'], 'a', 'b')).toBe(false);
});

test('a language is measured text by text, in the order of the English', () => {
  const source = {
    texts: texts(['statement/1', 'articles/logo', 'articles/renew'], 'new'),
    sameMeaning: {},
  };
  const language = {
    texts: texts(['articles/logo', 'statement/1'], 'any'),
    translatedFrom: { 'statement/1': 'new' },
  };
  expect(translationsIn(source, language)).toEqual([
    { name: 'statement/1', file: 'statement/1.mdx', status: 'current', isRecorded: true },
    { name: 'articles/logo', file: 'articles/logo.mdx', status: 'stale', isRecorded: false },
    { name: 'articles/renew', file: 'articles/renew.mdx', status: 'missing', isRecorded: false },
  ]);
});

test('a text or a record that the English knows nothing of is a fault', () => {
  const source = { texts: texts(['statement/1'], 'new'), sameMeaning: {} };
  const language = {
    texts: texts(['statement/1', 'articles/gone'], 'any'),
    translatedFrom: { 'statement/1': 'new', 'articles/long-gone': 'old' },
  };
  expect(translationFaults(source, language)).toEqual([
    { file: 'articles/gone.mdx', fault: 'English has no text articles/gone' },
    { file: 'translated-from.json', fault: 'English has no text articles/long-gone' },
  ]);
});

test('a text that the English lacks cannot be followed', () => {
  const source = { texts: new Map(), sameMeaning: {} };
  const language = { texts: new Map(), translatedFrom: {} };
  expect(() => statusOf(source, language, 'statement/9')).toThrow('statement/9');
});

interface Case {
  texts?: TextName[];
  translatedFrom: TranslatedFrom;
  sameMeaning?: SameMeaning;
}

/** How clause 1 stands while its English is the version `new`. */
function status({ texts: names = ['statement/1'], translatedFrom, sameMeaning = {} }: Case) {
  const source = { texts: texts(['statement/1'], 'new'), sameMeaning };
  return statusOf(source, { texts: texts(names, 'any'), translatedFrom }, 'statement/1');
}

function texts(names: TextName[], hash: string): Map<TextName, TextVersion> {
  return new Map(names.map((name) => [name, { file: `${name}.mdx`, hash }]));
}
