import { randomId, type TokenSigner } from './signed-token.ts';

/** What the hidden token of a form says: which visit it was made for, and when. */
export interface FormToken {
  id: string;
  madeAt: Temporal.Instant;
}

/** A token for a form shown now: one visit's sends with the same words are one enquiry. */
export function newFormToken(signer: TokenSigner, now: Temporal.Instant): string {
  return signer.sign('form', `${randomId()}.${now.epochMilliseconds}`);
}

/** Reads a token that we made; anything else is no token, which never refuses an enquiry. */
export function readFormToken(signer: TokenSigner, token: string): FormToken | undefined {
  const carried = signer.verify('form', token);
  if (carried === undefined) return undefined;
  const [id = '', madeAt] = carried.split('.');
  return { id, madeAt: Temporal.Instant.fromEpochMilliseconds(Number(madeAt)) };
}
