import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A balancer without memory: every request goes to the next process that takes the connection. */
export interface Balancer {
  origin: string;
  /** By the origin of a process, how many requests it took and did not answer to the end. */
  readonly broken: Map<string, number>;
  stop(): Promise<void>;
}

/**
 * Starts a balancer. A process that refuses the connection got nothing, so the next one is asked;
 * where all refuse it answers 503. What breaks after that is broken for the client as well: whether
 * to ask again is theirs to say.
 */
export async function startBalancer(processes: () => readonly string[]): Promise<Balancer> {
  const broken = new Map<string, number>();
  let turn = 0;

  async function passOn(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = Buffer.concat(await Array.fromAsync(incoming as AsyncIterable<Buffer>));
    const all = processes();
    const first = (turn += 1);
    for (let tried = 0; tried < all.length; tried += 1) {
      const origin = all[(first + tried) % all.length]!;
      const outcome = await passTo(origin, incoming, body, outgoing);
      if (outcome === 'passed') return;
      if (outcome === 'refused') continue;
      broken.set(origin, (broken.get(origin) ?? 0) + 1);
      outgoing.destroy();
      return;
    }
    outgoing.writeHead(503).end();
  }

  const server = createServer((incoming, outgoing) => void passOn(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    broken,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function passTo(
  origin: string,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  outgoing: ServerResponse,
): Promise<'passed' | 'refused' | 'broken'> {
  const { promise, resolve } = Promise.withResolvers<'passed' | 'refused' | 'broken'>();
  const passed = request(`${origin}${url ?? '/'}`, { method, headers, agent: false });
  passed.on('error', (error: NodeJS.ErrnoException) =>
    resolve(error.code === 'ECONNREFUSED' ? 'refused' : 'broken'),
  );
  passed.on('response', (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on('error', () => resolve('broken'));
    answer.on('end', () => resolve('passed'));
    answer.pipe(outgoing);
  });
  passed.end(body);
  return promise;
}
