import { parseArgs } from 'node:util';
import { allLocales } from '../../content/locales.ts';
import { setup } from '../support/build-before-tests.ts';
import { openBrowser } from '../support/browser.ts';
import { allViews, type Visit } from './audit.ts';
import { auditAll } from './audit-all.ts';
import { pageKinds } from './kinds.ts';
import { openSite } from './site.ts';

const help = `Opens every kind of page in every language in a real browser, light and dark, at 320 and 1280
pixels, and looks for what keeps people out: every rule of axe for WCAG 2.2 AA and its good practice,
pages wider than the window, complaints of the browser, broken policies, language and headings.

  --kind WORDS    only kinds whose name holds these words
  --locale NAME   only one of: ${allLocales.join(', ')}
  --json          one JSON object instead of the lines
  --help          this text

Kinds: ${pageKinds.map(({ name }) => name).join('; ')}.`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    kind: { type: 'string', default: '' },
    locale: { type: 'string' },
  },
});

if (values.help) console.log(help);
else await run(chosenVisits());

function chosenVisits(): Visit[] {
  const kinds = pageKinds.filter(({ name }) => name.includes(values.kind));
  const locales = allLocales.filter((l) => values.locale === undefined || values.locale === l);
  const visits = locales.flatMap((locale) => kinds.map((kind) => ({ kind, locale })));
  return visits;
}

async function run(visits: readonly Visit[]): Promise<void> {
  if (visits.length === 0) {
    console.error('There is no such kind of page, or no such language: --help lists them.');
    process.exitCode = 1;
    return;
  }
  await setup();
  const [site, browser] = await Promise.all([openSite(), openBrowser()]);
  let visited = 0;
  const faults = await auditAll(browser, site, visits, {
    onVisited: (found) => {
      visited += 1;
      if (visited % 20 === 0) console.error(`${visited} of ${visits.length} pages`);
      if (!values.json) for (const fault of found) console.log(fault);
    },
  });
  await browser.close();
  await site.close();
  const figures = { pages: visits.length, looks: visits.length * allViews.length };
  if (values.json) console.log(JSON.stringify({ ...figures, faults }, null, 2));
  else console.log(summary(figures, faults.length));
  process.exitCode = faults.length > 0 ? 1 : 0;
}

function summary({ pages, looks }: { pages: number; looks: number }, faults: number): string {
  const found = faults === 0 ? 'no fault' : `${faults} faults`;
  return `${pages} pages, each looked at in ${looks / pages} ways: ${found}.`;
}
