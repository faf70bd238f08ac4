import { html } from 'hono/html';
import { expect, test } from 'vitest';
import { finished } from '../../../src/page/markup.ts';

test('markup is printed as it stands, with text in it escaped', () => {
  expect(finished(html`<p>${'<b>'}${html`<i>`}</p>`)).toBe('<p>&lt;b&gt;<i></p>');
});

test('markup that waits for something is a mistake of ours', () => {
  expect(() => finished(html`<p>${Promise.resolve('x')}</p>`)).toThrow('waits');
});
