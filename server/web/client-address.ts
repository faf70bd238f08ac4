import type { BlockList } from 'node:net';
import { isIP } from 'node:net';

/**
 * The address that a request came from: the socket's, unless that is a trusted proxy, and then
 * the last address in `X-Forwarded-For` that no trusted proxy added.
 */
export function clientAddress(
  socketAddress: string,
  forwardedFor: string | undefined,
  trusted: BlockList | undefined,
): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  let address = canonical(socketAddress);
  while (isTrusted(address, trusted)) {
    const next = canonical(hops.pop() ?? '');
    if (isIP(next) === 0) return address;
    address = next;
  }
  return address;
}

/** What counts as one sender: an IPv4 address, or the /64 that an IPv6 address stands in. */
export function senderNetwork(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail = ''] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? 8 - before.length - after.length : 0;
  const groups = [...before, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/** `::ffff:127.0.0.1` is an IPv4 address that a dual-stack socket spells as IPv6. */
function canonical(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}

function isTrusted(address: string, trusted: BlockList | undefined): boolean {
  const family = isIP(address);
  return family !== 0 && trusted?.check(address, family === 4 ? 'ipv4' : 'ipv6') === true;
}
