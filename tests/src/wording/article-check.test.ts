import { expect, test } from 'vitest';
import { articleFaults, assertArticlesHold } from '../../../src/wording/article-check.ts';

const components = ['ArticleLink', 'ReplyTime'];
const signIn = article('en/sign-in-help', 'See <ArticleLink to="renew">renewal</ArticleLink>.');
const renew = article('en/renew', 'We reply <ReplyTime channel="form" />.', ['sign-in-help']);

test('articles that link each other and use known components hold', () => {
  expect(articleFaults([signIn, renew], components)).toEqual([]);
});

test('a translation may use other components than the source', () => {
  const translated = article('sr-Cyrl/renew', 'Видети <ArticleLink to="renew">ово</ArticleLink>.');
  expect(articleFaults([signIn, renew, translated], components)).toEqual([]);
});

test('a related article that does not exist is named with its file', () => {
  expect(articleFaults([article('en/renew', '', ['sign-in'])], components)).toEqual([
    'content/en/renew.mdx: the related article "sign-in" does not exist',
  ]);
});

test('a component that does not exist is named with its file', () => {
  expect(articleFaults([article('en/renew', 'We reply <ReplyTimes />.')], components)).toEqual([
    'content/en/renew.mdx: there is no component <ReplyTimes>',
  ]);
});

test('a link to an article that does not exist is named with its file', () => {
  expect(articleFaults([signIn], components)).toEqual([
    'content/en/sign-in-help.mdx: <ArticleLink to="renew"> leads to no article',
  ]);
});

test('a build stops on a fault and prints it', () => {
  expect(() => assertArticlesHold([signIn], components)).toThrow(/sign-in-help\.mdx/);
});

function article(id: string, body: string, related: string[] = []) {
  return { id, file: `content/${id}.mdx`, related, body };
}
