import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Listens on a host and port, 0 for a free one, and says which it is. Throws one plain line that
 * names the setting when the port cannot be had.
 */
export async function takePort(
  server: Server,
  host: string,
  port: number,
  setting: 'PORT' | 'METRICS_PORT',
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  try {
    await promise;
  } catch (cause) {
    const problem = portProblem(cause as NodeJS.ErrnoException, host, port, setting);
    throw new Error(problem, { cause });
  }
  server.off('error', reject);
  return (server.address() as AddressInfo).port;
}

function portProblem(
  { code, message }: NodeJS.ErrnoException,
  host: string,
  port: number,
  setting: string,
): string {
  if (code === 'EADDRINUSE')
    return `${setting} is ${port}, and something listens on ${host}:${port} already`;
  if (code === 'EACCES') return `${setting} is ${port}, which this user may not listen on`;
  return `Cannot listen on ${host}:${port} (HOST, ${setting}): ${message}`;
}
