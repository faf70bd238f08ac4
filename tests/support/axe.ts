import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at levels A and AA, and what axe holds to be good practice beside it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of these, the rules whose outcome a colour scheme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

type AxeWindow = Window & { axe?: { run: (...all: unknown[]) => Promise<AxeResults> } };

/**
 * What axe finds wrong with a page as it stands, one line for each element: `rule: selector`. The
 * browser runs it beside the page, whose own policy stays in force, and keeps it until it is left.
 */
export async function faultsOn(
  page: Page,
  looksAt: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  const runOnly = looksAt === 'everything' ? rules : { type: 'rule', values: colourRules };
  if (await page.evaluate(() => (window as AxeWindow).axe === undefined)) {
    await page.evaluate(source);
  }
  const violations = await page.evaluate(async (runOnly) => {
    const options = { runOnly, resultTypes: ['violations'] };
    const results = await (window as AxeWindow).axe!.run(document, options);
    return results.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((n) => n.target) }));
  }, runOnly);
  return violations.flatMap(({ id, nodes }) => nodes.map((target) => `${id}: ${target.join(' ')}`));
}

/** By how many CSS pixels a page is wider than its window; zero when everything fits. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}
