import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTokenSigner, randomId } from '../../../server/web/signed-token.ts';
import { anyText } from '../../support/any-text.ts';

const signer = createTokenSigner('a secret that is long enough to be one');

describe('a token', () => {
  test('gives back what it carries', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (carried) => {
        expect(signer.verify('receipt', signer.sign('receipt', carried))).toBe(carried);
      }),
    );
  });

  test('is for one purpose only', () => {
    expect(signer.verify('status', signer.sign('receipt', 'an id'))).toBeUndefined();
    expect(signer.verify('form', signer.sign('status', 'an id'))).toBeUndefined();
  });

  test('is for one secret only', () => {
    const other = createTokenSigner('another secret that is long enough');
    expect(other.verify('receipt', signer.sign('receipt', 'an id'))).toBeUndefined();
  });

  test('is none as soon as any one character is another, missing or added', () => {
    const token = signer.sign('receipt', '019ab3c4-0000-7000-8000-0123456789ab');
    const characters = 'ABCXYZabcxyz0189-_.=/+ %';
    for (let at = 0; at <= token.length; at += 1) {
      const [before, after] = [token.slice(0, at), token.slice(at)];
      expect(signer.verify('receipt', before + after.slice(1))).toBe(
        after === '' ? '019ab3c4-0000-7000-8000-0123456789ab' : undefined,
      );
      for (const character of characters) {
        expect(signer.verify('receipt', before + character + after)).toBeUndefined();
        if (character === after[0] || after === '') continue;
        expect(signer.verify('receipt', before + character + after.slice(1))).toBeUndefined();
      }
    }
  });

  test('cannot be made up', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.stringMatching(/^[\w-]*\.[\w-]{22}$/)), (text) => {
        expect(signer.verify('receipt', text)).toBeUndefined();
      }),
    );
  });

  test('fits into an address as it is when it carries an id', () => {
    expect(signer.sign('form', `${randomId()}.1795512345678`)).toMatch(/^[\w.-]+$/);
  });
});

describe('a fingerprint', () => {
  test('is the same for the same text and the same secret alone', () => {
    const other = createTokenSigner('another secret that is long enough');
    expect(signer.fingerprint('text')).toBe(signer.fingerprint('text'));
    expect(signer.fingerprint('text')).not.toBe(signer.fingerprint('texts'));
    expect(signer.fingerprint('text')).not.toBe(other.fingerprint('text'));
  });

  test('is no token', () => {
    const print = signer.fingerprint('an id');
    expect(signer.verify('receipt', `an id.${print.slice(0, 22)}`)).toBeUndefined();
  });
});

test('an id is 128 bits by chance', () => {
  const ids = Array.from({ length: 1000 }, randomId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
});
