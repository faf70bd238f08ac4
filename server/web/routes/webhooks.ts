import { Hono, type Context } from 'hono';
import { readProviderEvent } from '../../inbound/read-provider.ts';
import { recordEvent } from '../../inbound/record-event.ts';
import type { SignedWebhook, VerifyWebhook } from '../../inbound/verify-webhook.ts';
import type { RouteParts } from '../app-parts.ts';
import { readBoundedBody } from '../bounded-body.ts';

/** Reports are a few kilobytes; one of a megabyte is none. */
const limits = { keptBytes: 999_999, readBytes: 2_000_000 };

/** What the provider reports: signed events only, each with its effect once. */
export function webhookRoutes(parts: RouteParts) {
  const app = new Hono();
  const { webhookSecret } = parts.settings;
  if (webhookSecret === undefined) return app;
  let verify: Promise<VerifyWebhook> | undefined;
  return app.post('/resend', async (c) =>
    takeReport(parts, await (verify ??= loadVerify(webhookSecret)), c),
  );
}

/** The provider's SDK knows how it signs; it is loaded with the first report. */
async function loadVerify(webhookSecret: string): Promise<VerifyWebhook> {
  const { createVerifyWebhook } = await import('../../inbound/verify-webhook.ts');
  return createVerifyWebhook(webhookSecret);
}

async function takeReport(parts: RouteParts, verify: VerifyWebhook, c: Context) {
  const body = await readBoundedBody(c.req.raw, limits);
  if (body === 'cut-off') return c.body(null, 400);
  if (body === 'size') return c.body(null, 413);
  const webhook = signedWebhook(c, Buffer.from(body).toString());
  const verified = verify(webhook);
  if (!verified.isSigned) return c.body(null, 401);
  const event = readProviderEvent(verified.content);
  const effect = await recordEvent(parts.store, {
    id: webhook.id,
    event,
    receivedAt: parts.now(),
  });
  parts.log.info({ event: event?.type ?? 'unreadable', effect }, 'webhook');
  if (effect === 'mail') parts.onMailReceived();
  return c.json({ received: true });
}

function signedWebhook(c: Context, body: string): SignedWebhook {
  const header = (name: string) => c.req.header(`svix-${name}`) ?? '';
  return {
    id: header('id'),
    timestamp: header('timestamp'),
    signature: header('signature'),
    body,
  };
}
