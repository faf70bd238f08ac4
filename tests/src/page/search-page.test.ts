import { expect, test } from 'vitest';
import { searchMain } from '../../../src/page/search-page.ts';
import { loadPhrases } from '../../../src/wording/phrases.ts';
import { fieldValue } from '../../support/html.ts';

const t = await loadPhrases('en');

test('before anything is searched there is only the field', () => {
  const html = searchMain({ t });
  expect(fieldValue(html, 'q')).toBe('');
  expect(html).toContain('<div id="results"></div>');
});

test('results stand in their place, and the field keeps the query as it was typed', () => {
  const query = '"><script>alert(1)</script> a&b';
  const html = searchMain({ t, query, results: '<p>One</p>' });
  expect(html).toContain('<div id="results"><p>One</p></div>');
  expect(html).not.toContain('<script>');
  expect(fieldValue(html, 'q')).toBe(query);
});
