import { createRandom } from '../support/random.ts';
import { createTestApp } from '../support/app.ts';
import { malformedRequest } from './malformed-requests.ts';
import { fuzzSockets } from './fuzz-sockets.ts';
import type { ScenarioResult } from './scenario.ts';

export interface FuzzOptions {
  seed: number;
  /** Requests put to the app itself; a tenth as many connections are opened to a real server. */
  count: number;
  onProgress?: ((line: string) => void) | undefined;
}

/**
 * No answer may keep the process at work for longer than this, however odd the question: the time
 * of the processor, so that a machine that is busy with other things is not held against the app.
 */
const mostWorkMs = 1_000;

/** Puts malformed requests to the app and to a real server's socket; a 5xx is a fault of ours. */
export async function fuzz(options: FuzzOptions): Promise<ScenarioResult> {
  const app = await fuzzApp(options);
  const sockets = await fuzzSockets({ ...options, count: Math.ceil(options.count / 10) });
  return {
    facts: `${app.facts}; ${sockets.facts}`,
    violations: [...app.violations, ...sockets.violations],
  };
}

/** The requests go to the handler directly, so that a hundred thousand take a minute. */
export async function fuzzApp({ seed, count, onProgress }: FuzzOptions): Promise<ScenarioResult> {
  const random = createRandom(seed);
  const app = await createTestApp();
  const violations = new Set<string>();
  const statuses = new Map<number, number>();
  let mostWork = 0;
  try {
    for (let done = 0; done < count; done += 1) {
      const { path, init } = malformedRequest(random);
      const before = process.threadCpuUsage();
      const status = await statusOf(app, path, init);
      const { user, system } = process.threadCpuUsage(before);
      mostWork = Math.max(mostWork, (user + system) / 1_000);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500 && status !== 503) violations.add(`${status}: ${describe(path, init)}`);
      app.logged.length = 0;
      if (done % 10_000 === 9_999) onProgress?.(`${done + 1} of ${count} malformed requests`);
    }
  } finally {
    await app.remove();
  }
  if (mostWork > mostWorkMs) violations.add(`a request was ${Math.round(mostWork)} ms of work`);
  const counts = [...statuses].toSorted().map(([status, many]) => `${many} × ${status}`);
  const facts = `${count} requests to the app (${counts.join(', ')}), at most ${Math.round(mostWork)} ms of work each`;
  return { facts, violations: [...violations].slice(0, 20) };
}

type TestApp = Awaited<ReturnType<typeof createTestApp>>;

/** 599 stands for an app that threw. */
async function statusOf(app: TestApp, path: string, init: RequestInit): Promise<number> {
  try {
    const answer = await app.request(path, init);
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 599;
  }
}

function describe(path: string, { method, headers, body }: RequestInit): string {
  const sent = typeof body === 'string' ? body.slice(0, 200) : typeof body;
  return `${method ?? 'GET'} ${path.slice(0, 200)} ${JSON.stringify(headers)} ${JSON.stringify(sent)}`;
}
