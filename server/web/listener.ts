import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { takePort } from './take-port.ts';

/** Nobody may hold a connection open by sending slowly, or fill memory with headers (bytes). */
const serverOptions = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 8 * 1024,
};

/** Further connections are closed at once, so that those that are there are still answered. */
const mostConnections = 2_000;

/** A port that is taken already, whose requests wait until there is an app to answer them. */
export interface Listener {
  port: number;
  /** Where it can be reached from this machine. */
  url: string;
  answerWith(app: Hono): void;
  /** Whether it was told to stop; it may still take connections for a while. */
  isStopping: () => boolean;
  /**
   * Answers on as before for the given time, so that balancers learn that it is going; then takes no
   * further connection, and returns when the last request is answered.
   */
  stop(drainSeconds?: number): Promise<void>;
}

/** Takes the port at once, so that a busy one is known before anything else is done. */
export async function listen(host: string, port: number): Promise<Listener> {
  const { promise: app, resolve: answerWith } = Promise.withResolvers<Hono>();
  let isStopping = false;
  const server = createAdaptorServer({
    fetch: async (request, env) => {
      const answer = await (await app).fetch(request, env);
      // A connection that were kept alive now would hold the end up, and could go on asking.
      if (isStopping) answer.headers.set('Connection', 'close');
      return answer;
    },
    serverOptions,
    // A request's host never decides a link; this only stands where a request names none.
    hostname: host,
  }) as Server;
  server.maxConnections = mostConnections;
  const taken = await takePort(server, host, port, 'PORT');
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
  return {
    port: taken,
    url,
    answerWith,
    isStopping: () => isStopping,
    async stop(drainSeconds = 0) {
      isStopping = true;
      await setTimeout(drainSeconds * 1000);
      await close(server);
    },
  };
}

/** For a request that was on its way when its connection was taken; longer than a busy moment. */
const arrivalMs = 100;

/**
 * Node's own `close` ends connections that have said nothing yet as well, and with them whoever was
 * about to ask: the balancer in front of us could not tell whether it may ask another process.
 */
async function close(server: Server): Promise<void> {
  // Those that wait to be taken are taken first: where nobody listens, the system breaks them off.
  await setImmediate();
  const { promise, resolve } = Promise.withResolvers<void>();
  NetServer.prototype.close.call(server, () => resolve());
  await setTimeout(arrivalMs);
  server.closeIdleConnections();
  await promise;
}
