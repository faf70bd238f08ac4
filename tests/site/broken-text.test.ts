import { afterEach, beforeEach, expect, test } from 'vitest';
import { copySite, type SiteCopy } from '../support/site-copy.ts';

let copy: SiteCopy;
beforeEach(async () => {
  copy = await copySite();
});
afterEach(() => copy.remove());

test('a site is not built while a translated statement promises something else', async () => {
  const file = 'content/sr-Cyrl/statement.mdx';
  await copy.edit(file, '<Clause id="3c">', '<Clause id="3x">');
  await copy.edit(file, '<ReplyTime channel="email" />', 'у року од три радна дана');
  const message = await complaint();
  expect(message).toMatch(/content\/sr-Cyrl\/statement\.mdx: clause 3c is missing/);
  expect(message).toMatch(/content\/sr-Cyrl\/statement\.mdx: clause 3a has /);
});

test('a site is not built while an article uses a component that does not exist', async () => {
  await copy.edit('content/sr-Cyrl/articles/sign-in-help.mdx', '<ProcessingTime', '<Deadline');
  expect(await complaint()).toMatch(/content\/sr-Cyrl\/articles\/sign-in-help\.mdx: .* <Deadline>/);
});

/** Why the copy is not built. */
function complaint(): Promise<string> {
  return copy.build().then(() => 'it was built', String);
}
