import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { AppSettings } from './app-parts.ts';
import { clientAddress, senderNetwork } from './client-address.ts';

/** Who a request comes from, as limits count senders. */
export function senderOf(
  { settings }: { settings: Pick<AppSettings, 'trustedProxies'> },
  c: Context,
): string {
  const forwardedFor = c.req.header('x-forwarded-for');
  return senderNetwork(clientAddress(socketAddress(c), forwardedFor, settings.trustedProxies));
}

/** The address at the other end of the socket; a request that came by no socket has none. */
function socketAddress(c: Context): string {
  return c.env === undefined || !('incoming' in c.env) ? '' : (getConnInfo(c).remote.address ?? '');
}
