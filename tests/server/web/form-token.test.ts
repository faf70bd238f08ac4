import { expect, test } from 'vitest';
import { newFormToken, readFormToken } from '../../../server/web/form-token.ts';
import { createTokenSigner } from '../../../server/web/signed-token.ts';

const signer = createTokenSigner('a secret that is long enough to be one');
const now = Temporal.Instant.from('2026-11-24T10:00:00.123Z');

test('a form token says when it was made, and each is another visit', () => {
  const tokens = [newFormToken(signer, now), newFormToken(signer, now)];
  const read = tokens.map((token) => readFormToken(signer, token));
  expect(read.map((token) => token?.madeAt.toString())).toEqual([now.toString(), now.toString()]);
  expect(read[0]?.id).not.toBe(read[1]?.id);
});

test('what we did not make is no form token, and is refused for nothing', () => {
  for (const text of ['', '.', 'made up', signer.sign('status', 'x.1'), 'x'.repeat(60_000)]) {
    expect(readFormToken(signer, text)).toBeUndefined();
  }
});
