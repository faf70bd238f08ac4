import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A mail provider, or what is left of one. */
export interface Provider {
  baseUrl: string;
  stop(): void;
}

/** What each does with every call. */
export const providers = {
  'takes every mail': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"re-1"}');
  },
  'never answers': () => {},
  'answers 500': (_, response) => {
    response.writeHead(500, { 'content-type': 'application/json' }).end('null');
  },
  'refuses connections': 'nobody listens',
} as const satisfies Record<string, RequestListener | 'nobody listens'>;

/** Starts a provider that behaves like this. */
export async function startProvider(name: keyof typeof providers): Promise<Provider> {
  const behaviour = providers[name];
  const isGone = behaviour === 'nobody listens';
  const server = createServer(isGone ? undefined : behaviour);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  if (isGone) server.close();
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { baseUrl: `http://127.0.0.1:${String(port)}`, stop };
}
