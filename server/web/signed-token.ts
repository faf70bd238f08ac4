import { createHmac, createSecretKey, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a token is good for; a token for one purpose is none for another. */
export type TokenPurpose =
  'form' | 'receipt' | 'status' | 'answered' | 'still-need' | 'not-you' | 'complaint';

const macBytes = 16;

/** Makes and checks tokens of one secret: what they carry, then a truncated HMAC-SHA-256 of it. */
export interface TokenSigner {
  sign(purpose: TokenPurpose, carried: string): string;
  /** What the token carries, or nothing when a single character of it was altered. */
  verify(purpose: TokenPurpose, token: string): string | undefined;
  /** A key that is the same for the same text, and tells nothing about it without the secret. */
  fingerprint(text: string): string;
}

export function createTokenSigner(secret: string): TokenSigner {
  const key = createSecretKey(secret, 'utf8');
  const hmac = (label: string, text: string) =>
    createHmac('sha256', key).update(`${label}\0${text}`);
  const mac = (purpose: TokenPurpose, carried: string) =>
    hmac(purpose, carried).digest().subarray(0, macBytes).toString('base64url');
  return {
    sign: (purpose, carried) => `${carried}.${mac(purpose, carried)}`,
    verify: (purpose, token) => {
      const dot = token.lastIndexOf('.');
      if (dot < 0) return undefined;
      const carried = token.slice(0, dot);
      return same(token, `${carried}.${mac(purpose, carried)}`) ? carried : undefined;
    },
    fingerprint: (text) => hmac('fingerprint', text).digest('base64url'),
  };
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** 128 random bits in a form that fits a URL. */
export function randomId(): string {
  return randomBytes(16).toString('base64url');
}
