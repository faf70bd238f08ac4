import type { Page } from 'playwright-core';

/** What a page says of itself to whoever cannot see it. */
export interface Structure {
  lang: string;
  dir: string;
  title: string;
  /** The levels of its headings, in their order. */
  headings: number[];
}

/** Language, direction, title and headings that are not as they have to be; opens all that opens. */
export async function structureFaults(
  page: Page,
  expected: Pick<Structure, 'lang' | 'dir'>,
): Promise<string[]> {
  const { lang, dir, title, headings } = await readStructure(page);
  return [
    ...(lang === expected.lang ? [] : [`lang is "${lang}"`]),
    ...(dir === expected.dir ? [] : [`dir is "${dir}"`]),
    ...(title === '' ? ['no title'] : []),
    ...headingFaults(headings),
  ];
}

function readStructure(page: Page): Promise<Structure> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { lang, dir } = document.documentElement;
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
      heading.checkVisibility({ visibilityProperty: true }),
    );
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    return { lang, dir, title: document.title, headings: levels };
  });
}

/** One heading of the first level, and none that leaves a level out. */
function headingFaults(levels: readonly number[]): string[] {
  const first = levels.filter((level) => level === 1).length;
  const skipped = levels.filter((level, n) => level > (levels[n - 1] ?? 1) + 1);
  return [
    ...(first === 1 ? [] : [`${first} headings of the first level`]),
    ...skipped.map((level) => `a heading of level ${level} skips one`),
  ];
}
