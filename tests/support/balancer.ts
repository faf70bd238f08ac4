import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A balancer without memory: every request goes to the next process that is well. */
export interface Balancer {
  origin: string;
  /** By the origin of a process, what became of the requests that it took and did not answer. */
  readonly broken: Map<string, string[]>;
  stop(): Promise<void>;
}

/** How often the processes are asked how they are. */
const askedEveryMs = 100;

/**
 * Starts a balancer. It asks each process at `/healthz` how it is and passes over who is not well. A
 * process that refuses the connection got nothing, so the next one is asked; where all refuse it
 * answers 503. What breaks after that is broken for the client as well: whether to ask again is
 * theirs to say.
 */
export async function startBalancer(processes: readonly string[]): Promise<Balancer> {
  const broken = new Map<string, string[]>();
  const unwell = new Set<string>();
  let turn = 0;

  async function ask(origin: string): Promise<void> {
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    await answer?.arrayBuffer().catch(() => undefined);
    if (answer?.ok === true) unwell.delete(origin);
    else unwell.add(origin);
  }

  async function passOn(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = Buffer.concat(await Array.fromAsync(incoming as AsyncIterable<Buffer>));
    const well = processes.filter((origin) => !unwell.has(origin));
    const first = (turn += 1);
    for (let tried = 0; tried < well.length; tried += 1) {
      const origin = well[(first + tried) % well.length]!;
      const outcome = await passTo(origin, incoming, body, outgoing);
      if (outcome === 'passed') return;
      if (outcome === 'ECONNREFUSED') continue;
      broken.set(origin, [...(broken.get(origin) ?? []), outcome]);
      outgoing.destroy();
      return;
    }
    outgoing.writeHead(503).end();
  }

  const asking = setInterval(() => void Promise.all(processes.map(ask)), askedEveryMs);
  const server = createServer((incoming, outgoing) => void passOn(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    broken,
    stop: () =>
      new Promise((resolve) => {
        clearInterval(asking);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Gives `passed`, or the code of what broke it off. */
function passTo(
  origin: string,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  outgoing: ServerResponse,
): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const passed = request(`${origin}${url ?? '/'}`, { method, headers, agent: false });
  const broken = ({ code, message }: NodeJS.ErrnoException) => resolve(code ?? message);
  passed.on('error', broken);
  passed.on('response', (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on('error', broken);
    answer.on('end', () => resolve('passed'));
    answer.pipe(outgoing);
  });
  passed.end(body);
  return promise;
}
