import type { Hooks, Statement } from './hooks.ts';

/** The statements at which a process may end itself, by the step that they are. */
const steps = {
  enquiry: /^insert into "enquiry"/,
  report: /^insert into "webhook_event"/,
  mails: /^insert into "outbox"/,
  commit: /^commit$/i,
  claim: /^update "outbox" set .*"unfinished_attempts" = "unfinished_attempts"/s,
  making: /^update "outbox" set "payload" =/,
  mark: /^update "outbox" set .*"sent_at" =/s,
  postpone: /^update "outbox" set .*"unfinished_attempts" = [^"]*"last_error" =/s,
} as const;

type Step = keyof typeof steps | 'send';

/** A moment at which a process may end itself. */
export type CrashPoint = `${'before' | 'after'}-${Step}`;

/** Every such moment of a member's message and its mails, in the order in which they come. */
export const crashPoints: readonly CrashPoint[] = [
  ...(
    ['enquiry', 'mails', 'commit', 'claim', 'making', 'send', 'mark', 'postpone', 'report'] as const
  ).flatMap((step) => [`before-${step}`, `after-${step}`] as const),
];

/** Hooks that kill this process, as `kill -9` would, the so-manieth time it comes to the point. */
export function crashHooks({ point, hit }: { point: CrashPoint; hit: number }): Hooks {
  const [when, step] = point.split('-') as ['before' | 'after', Step];
  const counted = createCountdown(hit);
  if (step === 'send') return crashAtSend(when, counted);
  const isTaking = createTakingNotice();
  const meet = (statement: Statement, moment: 'before' | 'after') => {
    const isTakingNow = isTaking(statement, moment);
    if (moment !== when || !steps[step].test(statement.sql)) return;
    // Commits of anything but a message are not what this is about.
    if (step !== 'commit' || isTakingNow) counted();
  };
  return {
    before: (statement) => meet(statement, 'before'),
    after: (statement) => meet(statement, 'after'),
  };
}

function createCountdown(hit: number): () => void {
  let left = hit;
  return () => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
}

function crashAtSend(when: 'before' | 'after', counted: () => void): Hooks {
  return {
    async fetch(original, url, init) {
      if (when === 'before') counted();
      const answer = await original(url, init);
      if (when === 'after') counted();
      return answer;
    },
  };
}

/** Whether the transaction under way on a statement's connection takes a message in. */
function createTakingNotice() {
  const taking = new WeakSet<object>();
  return ({ sql, connection }: Statement, moment: 'before' | 'after'): boolean => {
    if (steps.enquiry.test(sql)) taking.add(connection);
    const isTaking = taking.has(connection);
    if (moment === 'after' && /^(commit|rollback|begin)/i.test(sql)) taking.delete(connection);
    return isTaking;
  };
}
