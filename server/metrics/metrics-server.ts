import { createServer } from 'node:http';
import { takePort } from '../web/take-port.ts';
import type { Metrics } from './metrics.ts';

/** Metrics on a port of their own, which the outside must not reach. */
export interface MetricsServer {
  port: number;
  stop(): Promise<void>;
}

/** Serves `/metrics` on a host and port; throws one plain line when the port cannot be taken. */
export async function serveMetrics(
  metrics: Metrics,
  host: string,
  port: number,
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      // The store is away: what scrapes sees that it is, and asks again.
      () => response.writeHead(503).end(),
    );
  });
  const taken = await takePort(server, host, port, 'METRICS_PORT');
  return {
    port: taken,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
