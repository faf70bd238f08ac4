import { expect, test } from 'vitest';
import { fuzzApp } from './fuzz.ts';
import { fuzzSockets } from './fuzz-sockets.ts';

/** A small dose; `npm run chaos -- --fuzz N` gives any other. */
const seed = 20261126;

test('malformed requests are answered in order and in time, and never with a fault of ours', async () => {
  expect((await fuzzApp({ seed, count: 2_000 })).violations).toEqual([]);
});

test('a server goes on serving whatever is written to its socket', async () => {
  expect((await fuzzSockets({ seed, count: 200 })).violations).toEqual([]);
});
