import fc from 'fast-check';
import { BlockList, isIP } from 'node:net';
import { describe, expect, test } from 'vitest';
import { clientAddress, senderNetwork } from '../../../server/web/client-address.ts';
import { anyText } from '../../support/any-text.ts';

const proxies = new BlockList();
proxies.addSubnet('10.0.0.0', 8, 'ipv4');
proxies.addSubnet('fd00::', 8, 'ipv6');

describe('the address of whoever asks', () => {
  test.each([
    [
      'is the socket where no proxy is trusted',
      '203.0.113.9',
      '198.51.100.1',
      undefined,
      '203.0.113.9',
    ],
    [
      'is the socket when that is no trusted proxy',
      '203.0.113.9',
      '198.51.100.1',
      proxies,
      '203.0.113.9',
    ],
    ['is what a trusted proxy forwards', '10.0.0.1', '198.51.100.1', proxies, '198.51.100.1'],
    [
      'is what the nearest proxy saw, not what the sender claimed',
      '10.0.0.1',
      '1.1.1.1, 198.51.100.1',
      proxies,
      '198.51.100.1',
    ],
    [
      'passes over every trusted proxy',
      '10.0.0.1',
      '1.1.1.1,198.51.100.1 , 10.2.0.1, fd00::2',
      proxies,
      '198.51.100.1',
    ],
    ['is the proxy where nothing was forwarded', '10.0.0.1', undefined, proxies, '10.0.0.1'],
    ['is the proxy where junk was forwarded', '10.0.0.1', 'unknown', proxies, '10.0.0.1'],
    [
      'is the last trusted one where all are trusted',
      '10.0.0.1',
      '10.0.0.3, 10.0.0.2',
      proxies,
      '10.0.0.3',
    ],
    [
      'is IPv4 however the socket spells it',
      '::ffff:203.0.113.9',
      undefined,
      proxies,
      '203.0.113.9',
    ],
    [
      'knows a proxy that a dual-stack socket spells as IPv6',
      '::ffff:10.0.0.1',
      '198.51.100.1',
      proxies,
      '198.51.100.1',
    ],
    ['may be IPv6', 'fd00::1', '2001:db8::1', proxies, '2001:db8::1'],
  ])('%s', (_, socket, forwarded, trusted, expected) => {
    expect(clientAddress(socket, forwarded, trusted)).toBe(expected);
  });

  test('is the socket or an address that was forwarded, and is never junk or a fault', () => {
    const ip = fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.ipV4().map((address) => `10.${address}`),
    );
    const hop = fc.oneof(
      ip,
      anyText,
      fc.ipV4().map((address) => `::ffff:${address}`),
    );
    const socket = fc.oneof(
      fc.constantFrom('10.0.0.1', 'fd00::1', '', 'fe80::1%eth0', '::ffff:10.0.0.1'),
      ip,
    );
    fc.assert(
      fc.property(socket, fc.array(hop), (from, hops) => {
        const address = clientAddress(from, hops.join(','), proxies);
        const known = [from, ...hops.join(',').split(',')].map((text) =>
          text.trim().replace(/^::ffff:/i, ''),
        );
        expect(known).toContain(address);
        if (isIP(from) !== 0) expect(isIP(address)).not.toBe(0);
      }),
    );
  });

  test('cannot be chosen by the sender as long as one trusted proxy adds what it saw', () => {
    fc.assert(
      fc.property(anyText, (claimed) => {
        const header = `${claimed}, 198.51.100.1`;
        expect(clientAddress('10.0.0.1', header, proxies)).toBe('198.51.100.1');
      }),
    );
  });
});

describe('a sender', () => {
  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', ''],
  ])('%s counts as %s', (address, sender) => {
    expect(senderNetwork(address)).toBe(sender);
  });

  test('of IPv6 is the network of 64 bits, however the address is written', () => {
    const groups = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(groups, (numbers) => {
        const full = numbers.map((number) => number.toString(16)).join(':');
        const short = new URL(`http://[${full}]`).hostname.slice(1, -1);
        const [network = ''] = senderNetwork(full).split('/');
        expect(senderNetwork(short)).toBe(senderNetwork(full));
        const block = new BlockList();
        block.addSubnet(network, 64, 'ipv6');
        expect(block.check(full, 'ipv6')).toBe(true);
      }),
    );
  });
});
