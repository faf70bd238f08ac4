import { spawnSync } from 'node:child_process';
import type { CrashPoint } from './crash-points.ts';
import type { Hooks, Statement } from './hooks.ts';

/** A build that breaks one promise, and what a run has to look like so that it is noticed. */
export interface Control {
  /** What the broken build does. */
  about: string;
  /** The scenario that must notice it. */
  noticedBy: 'kills' | 'restarts' | 'full-disk' | 'power-cuts';
  /** The steps at which processes are killed; unset: at all of them, and at random. */
  aims?: readonly CrashPoint[];
  hooks: () => Hooks;
}

export type ControlName = keyof typeof controls;

/** Every negative control: with any of them in place the run must fail. */
export const controls = {
  'fresh-key': {
    about: 'hands a mail over with another key at every attempt',
    noticedBy: 'kills',
    aims: ['after-send', 'before-mark'],
    hooks: () => ({
      fetch: (original, url, init) => {
        const headers = new Headers(init.headers);
        headers.set('idempotency-key', crypto.randomUUID());
        return original(url, { ...init, headers });
      },
    }),
  },
  'send-before-commit': {
    about: 'hands mails over before the enquiry is committed',
    noticedBy: 'kills',
    aims: ['before-commit'],
    hooks: () => ({ after: sendAtOnce }),
  },
  'two-transactions': {
    about: 'commits the enquiry first and its mails afterwards',
    noticedBy: 'kills',
    aims: ['before-mails'],
    hooks: () => ({
      before: (statement) => {
        if (!/^insert into "outbox"/.test(statement.sql)) return;
        statement.run('commit');
        statement.run('begin immediate');
        // The one that the commit has ended, which the server is about to release.
        statement.run('savepoint job');
      },
    }),
  },
  'answer-before-commit': {
    about: 'thanks the member and commits a little later',
    noticedBy: 'kills',
    hooks: commitLater,
  },
  'believe-silence': {
    about: 'takes a call without an answer for a mail that was sent',
    noticedBy: 'kills',
    hooks: () => ({
      fetch: (original, url, init) =>
        original(url, init).catch(() => Response.json({ id: crypto.randomUUID() })),
    }),
  },
  'no-unique-index': {
    about: 'lets the same form be stored twice',
    noticedBy: 'kills',
    hooks: () => ({
      rewrite: (sql) => sql.replace(/, constraint "enquiry_sent_once" unique \([^)]*\)/, ''),
    }),
  },
  'no-begin-immediate': {
    about: 'begins transactions without taking the write lock',
    noticedBy: 'kills',
    hooks: () => ({ rewrite: (sql) => sql.replace('begin immediate', 'begin') }),
  },
  'synchronous-normal': {
    about: 'does not wait for the disk at a commit',
    noticedBy: 'power-cuts',
    hooks: () => ({
      rewrite: (sql) =>
        sql === 'pragma synchronous'
          ? 'select 2'
          : sql.replace('synchronous = full', 'synchronous = normal'),
    }),
  },
  'swallow-full': {
    about: 'takes a write that the full disk refused for one that was made',
    noticedBy: 'full-disk',
    hooks: () => ({ swallows: (error) => error instanceof Error && 'errcode' in error }),
  },
  'no-client-listener': {
    about: 'does not listen to connections that break',
    noticedBy: 'restarts',
    hooks: () => ({ dropsErrorListeners: true }),
  },
} satisfies Record<string, Control>;

/**
 * Makes and sends what was just put into the outbox, from a process of its own, and waits for it. The
 * entry keeps what was sent, so that nothing is wrong unless its commit is missed.
 */
function sendAtOnce({ sql, parameters, run }: Statement): void {
  const columns = /^insert into "outbox" \(([^)]*)\)/.exec(sql)?.[1]?.split(', ');
  if (columns === undefined) return;
  const at = (name: string) => columns.indexOf(`"${name}"`);
  for (let row = 0; row < parameters.length; row += columns.length) {
    const id = String(parameters[row + at('id')]);
    const key = String(parameters[row + at('idempotency_key')]);
    const payload = String(parameters[row + at('payload')]) || madeUp(id);
    run(`update outbox set payload = '${payload.replaceAll("'", "''")}' where id = '${id}'`);
    const program = `await fetch(process.env.URL, { method: 'POST', body: process.env.BODY,
      headers: { authorization: 'Bearer x', 'idempotency-key': process.env.KEY } })`;
    const env = { URL: `${String(process.env.RESEND_BASE_URL)}/emails`, BODY: payload, KEY: key };
    spawnSync(process.execPath, ['--input-type=module', '-e', program], { env });
  }
}

function madeUp(id: string): string {
  const tags = [{ name: 'outbox_id', value: id }];
  const [from, to, subject] = ['support@anlp.example', ['ljiljana@member.example'], 'Made at once'];
  return JSON.stringify({ from, to, subject, tags });
}

const laterMs = 30;

/** What comes meanwhile joins the transaction that is still open. */
function commitLater(): Hooks {
  let isOpen = false;
  return {
    before({ sql, run }) {
      if (/^begin/.test(sql)) return isOpen;
      if (sql !== 'commit') return false;
      if (!isOpen) setTimeout(() => ((isOpen = false), run('commit')), laterMs);
      isOpen = true;
      return true;
    },
  };
}
