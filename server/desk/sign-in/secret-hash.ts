import { createHash, randomBytes } from 'node:crypto';

/** 256 bits by chance, in a form that fits a URL and a cookie. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret of ours; nobody can guess 256 bits, so no salt is needed. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
