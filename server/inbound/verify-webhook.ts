import { Resend } from 'resend';

/** A webhook as it arrived, before anything of it is believed. */
export interface SignedWebhook {
  id: string;
  timestamp: string;
  signature: string;
  /** The body down to the last byte. */
  body: string;
}

/** Says whether a webhook is the provider's and what its JSON holds; undefined when it is no JSON. */
export type VerifyWebhook = (
  webhook: SignedWebhook,
) => { isSigned: true; content: unknown } | { isSigned: false };

/**
 * Checks webhooks by their secret: HMAC-SHA-256, one of several signatures, compared in constant
 * time, and a timestamp within five minutes of this machine's clock.
 */
export function createVerifyWebhook(webhookSecret: string): VerifyWebhook {
  // Checking calls nobody, but the SDK makes no client without a key.
  const { webhooks } = new Resend('unused');
  return ({ body, ...headers }) => {
    try {
      const content: unknown = webhooks.verify({ payload: body, headers, webhookSecret });
      return { isSigned: true, content };
    } catch (error) {
      // The signature is checked first: what is thrown later is about the JSON in the body.
      return error instanceof SyntaxError
        ? { isSigned: true, content: undefined }
        : { isSigned: false };
    }
  };
}
