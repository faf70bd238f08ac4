import { expect, test } from 'vitest';
import { fillRegions, type RegionName } from '../../src/page/regions.ts';
import { builtPages } from '../support/built-site.ts';
import { attributeOf, tags } from '../support/markup.ts';

const everywhere: RegionName[] = ['head', 'banner', 'languages', 'opening', 'main'];
const pages = await builtPages();
const shells = pages.filter(({ url }) => url !== '/');

test.each(shells)('$url has every region of a shell once, each closed after it', ({ html }) => {
  for (const name of everywhere) {
    expect(html.split(`<!--${name}-->`), name).toHaveLength(2);
    expect(html.split(`<!--/${name}-->`), name).toHaveLength(2);
    expect(html.indexOf(`<!--${name}-->`)).toBeLessThan(html.indexOf(`<!--/${name}-->`));
  }
});

test('the form has the places that the handler fills for each visit', () => {
  const forms = pages.filter(({ url }) => url.endsWith('/contact/'));
  expect(forms.length).toBeGreaterThan(0);
  for (const { html } of forms) {
    expect(html).toContain('<!--reply-if-sent-now--><!--/reply-if-sent-now-->');
    expect(html).toContain('<!--form-token--><!--/form-token-->');
  }
});

test('a page made from an error page keeps the frame and nothing of the error', () => {
  const shell = shells.find(({ url }) => url === '/en/404.html')?.html ?? '';
  const page = fillRegions(shell, { head: '<title>T</title>', main: '<h1>Receipt</h1>' });
  expect(page).toContain('<main id="main" class="page message" tabindex="-1"><!--main--><h1>');
  expect(tags(page, 'h1')).toHaveLength(1);
  expect(tags(page, 'title')).toHaveLength(1);
  expect(tags(page, 'meta').some((tag) => attributeOf(tag, 'name') === 'robots')).toBe(false);
  expect(page).toContain('<footer');
});
