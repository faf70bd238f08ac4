import { parseArgs } from 'node:util';
import { openBrowser } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { runProgram } from '../support/run-program.ts';
import { removeData, startServer } from '../support/server-process.ts';
import { copySite } from '../support/site-copy.ts';
import { loadLighthouse, type Lighthouse } from './install.ts';
import { marksIn, printed, shortOf, summary, type PageMarks } from './marks.ts';

const pages = ['/en/', '/en/statement/', '/en/help/when-we-reply/', '/en/contact/'];

const help = `Has Lighthouse look at ${pages.join(', ')} on a server of its own, as a
phone on a slow network would load them. Accessibility, best practices and SEO must be 100, performance
95 or more. The first run fetches Lighthouse, which is no dependency of the project.

  --json   one JSON object instead of the lines
  --help   this text`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(help);
else await run().catch(giveUp);

async function run(): Promise<void> {
  const all = await lookAtPages(await loadLighthouse());
  const short = all.flatMap(shortOf);
  if (values.json) console.log(JSON.stringify({ pages: all, short }, null, 2));
  else console.log(`${printed(all)}\n\n${summary(all, short)}`);
  process.exitCode = short.length > 0 ? 1 : 0;
}

/** On a site that was built for the very address at which it is served, as a real one is. */
async function lookAtPages(lighthouse: Lighthouse): Promise<PageMarks[]> {
  const copy = await copySite();
  const [port, debuggingPort] = [await freePort(), await freePort()];
  const env = { PUBLIC_ORIGIN: `http://localhost:${port}` };
  const { complaints } = await runProgram('server/commands/build.ts', { folder: copy.folder, env });
  if (complaints !== '') throw new Error(`Cannot build the site: ${complaints}`);
  const server = await startServer({ port, env, folder: copy.folder });
  const browser = await openBrowser({ debuggingPort });
  try {
    const all: PageMarks[] = [];
    for (const path of pages) {
      const flags = { port: debuggingPort, logLevel: 'silent' };
      const result = await lighthouse(server.origin + path, flags);
      if (result === undefined) throw new Error(`Lighthouse says nothing of ${path}`);
      all.push(marksIn(path, result.lhr));
    }
    return all;
  } finally {
    await browser.close();
    await server.stop();
    await removeData(server);
    await copy.remove();
  }
}

function giveUp(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
