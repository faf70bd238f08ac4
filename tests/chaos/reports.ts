import { setTimeout } from 'node:timers/promises';
import type { ActRow, OutboxRow } from '../../server/database/schema.ts';
import { deliveryReport, signedWebhook } from '../support/webhooks.ts';
import { entryOf } from './accepted-entry.ts';
import type { Run } from './run.ts';

/** The provider's reports of what became of mails, and which of them it was thanked for. */
export interface Reports {
  /** Reports until told to stop, each again and again until it is taken. */
  report(): Promise<void>;
  stop(): void;
  /** By the mail's id in the outbox, what was taken. */
  readonly taken: Map<string, string>;
}

/** Reports on the mails that were accepted: each as delivered or bounced, some of them twice. */
export function createReports(run: Run): Reports {
  const { random } = run;
  const taken = new Map<string, string>();
  let isStopped = false;

  async function reportOne(outboxId: string): Promise<void> {
    const event = random() < 0.2 ? 'bounced' : 'delivered';
    const webhook = signedWebhook(deliveryReport(event, outboxId));
    let left = random() < 0.2 ? 2 : 1;
    for (; !isStopped && left > 0; await setTimeout(20 + random() * 80)) {
      const status = await post(webhook).catch(() => undefined);
      if (status === 200) {
        taken.set(outboxId, event);
        left -= 1;
      } else if (status !== undefined && !(status === 503 && run.store.mayBeAway)) {
        run.violations.add(`a report was answered ${status}`);
        return;
      }
    }
  }

  async function post(webhook: ReturnType<typeof signedWebhook>): Promise<number> {
    const origins = run.entrances();
    const origin = origins[Math.floor(random() * origins.length)]!;
    const answer = await fetch(`${origin}/webhooks/resend`, { method: 'POST', ...webhook });
    await answer.arrayBuffer();
    return answer.status;
  }

  return {
    taken,
    async report() {
      for (let next = 0; !isStopped;) {
        const mail = run.provider.accepted[next];
        if (mail === undefined) await setTimeout(50);
        else await reportOne(entryOf(mail));
        if (mail !== undefined) next += 1;
      }
    },
    stop: () => void (isStopped = true),
  };
}

/** Every report that was taken had its effect, and had it once. */
export function checkReports(
  { reports, violations }: Run,
  outbox: readonly OutboxRow[],
  acts: readonly ActRow[],
): void {
  const wrong = outbox.filter(({ id, delivery }) => {
    const event = reports.taken.get(id);
    return event !== undefined && event !== delivery;
  }).length;
  if (wrong > 0) violations.add(`${wrong} reports were taken and had no effect`);
  const undelivered = acts.filter(({ kind }) => kind === 'mail-undelivered');
  const facts = undelivered.map(({ enquiry_id, details }) => `${enquiry_id} ${details}`);
  if (new Set(facts).size < facts.length) violations.add('a report had its effect twice');
}
