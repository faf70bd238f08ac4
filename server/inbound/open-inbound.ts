import type { ResendAccess, Settings } from '../env.ts';
import { createMailLimiter } from '../mail-limits/mail-limiter.ts';
import { createClock } from '../outbox/clock.ts';
import type { AppParts } from '../web/app-parts.ts';
import { createInboundWorker, type InboundWorker } from './inbound-worker.ts';
import { logInboundEvent } from './log-inbound.ts';
import type { Receiving } from './received-mail.ts';
import type { TakeMail } from './take-mail.ts';

/** Who takes in what members send by mail, and watches what the provider reports. */
export async function openInbound(app: AppParts, { receiving }: Settings): Promise<InboundWorker> {
  const { store, log, now } = app;
  return createInboundWorker({
    store,
    receiving: receiving && (await openReceiving(receiving)),
    takeMail: takeMailLoadedLate(app),
    clock: createClock(now),
    random: Math.random,
    onEvent: (event) => logInboundEvent(log, event),
  });
}

async function openReceiving(access: ResendAccess): Promise<Receiving> {
  const { createResendReceiving } = await import('./resend-receiving.ts');
  return createResendReceiving({ ...access, timeoutMs: 10_000 });
}

/** What reads mail and HTML is loaded with the first mail: most servers never get one. */
function takeMailLoadedLate(app: AppParts): TakeMail {
  const limiter = createMailLimiter({
    fingerprint: (text) => app.signer.fingerprint(text),
    acknowledgementsPerHour: app.settings.acknowledgementsPerHour,
  });
  let loaded: Promise<TakeMail> | undefined;
  return async (...mail) => {
    loaded ??= import('./take-mail.ts').then(({ createTakeMail }) =>
      createTakeMail({ ...app, limiter }),
    );
    return (await loaded)(...mail);
  };
}
