import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Says what loading some modules adds to a process that has done nothing else, in megabytes. */
const { modules } = JSON.parse(process.argv[2] ?? '') as { modules: string[] };
setFlagsFromString('--expose-gc');
// As the server starts.
setFlagsFromString('--semi-space-growth-factor=1');
const collectGarbage = runInNewContext('gc') as () => void;

const before = held();
const loaded: unknown[] = [];
for (const module of modules) loaded.push(await import(module));
const after = held();
process.stdout.write(
  JSON.stringify({ residentMb: after.rss - before.rss, heapMb: after.heapUsed - before.heapUsed }),
);

function held() {
  collectGarbage();
  collectGarbage();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss: rss / 1e6, heapUsed: heapUsed / 1e6 };
}
