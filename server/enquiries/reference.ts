import { randomInt } from 'node:crypto';

/** No I, L, O, 0 or 1: nothing that sounds or looks like another when read out on the phone. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A reference such as `ABCD-2345`, one of 852 thousand million, each equally likely. */
export function newReference(): string {
  return `${fourCharacters()}-${fourCharacters()}`;
}

function fourCharacters(): string {
  return Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
}
