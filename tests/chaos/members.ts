import { setTimeout } from 'node:timers/promises';
import { hiddenFields } from '../../src/contact/fields.ts';
import { fieldValue } from '../support/html.ts';
import type { Run } from './run.ts';

/** The members of a run, who go on writing until they are told to stop. */
export interface Members {
  write(): Promise<void>;
  stop(): void;
  /** By what was written, the receipt's address that the member was sent to. */
  readonly thanked: Map<string, string>;
}

/** One who writes: an address of their own, and the token of the form they were shown, if any. */
interface Visit {
  name: string;
  token: string | undefined;
  sender: string;
}

const atOnce = 8;

/**
 * Members behave as their browsers do: a form that was not answered is sent again as it was, some
 * press twice, some go back, change a word and send it once more, some have a form without a token.
 */
export function createMembers(run: Run): Members {
  const { random } = run;
  const thanked = new Map<string, string>();
  let isStopped = false;
  let visits = 0;

  async function visitOften(): Promise<void> {
    while (!isStopped) {
      await visit((visits += 1));
      await setTimeout(random() * 60);
    }
  }

  async function visit(number: number): Promise<void> {
    const name = `v${run.options.seed}-${number}`;
    const sender = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
    const token = random() < 0.7 ? await shownToken() : undefined;
    const first = await send({ name, token, sender }, 1);
    if (random() < 0.2) {
      const again = await send({ name, token, sender }, 1);
      if (first !== undefined && again !== undefined && first !== again) {
        run.violations.add('the same form sent twice led to two receipts');
      }
    }
    if (random() < 0.1) {
      const other = await send({ name, token, sender }, 2);
      if (other !== undefined && other === first) {
        run.violations.add('an edited form led to the receipt of the first');
      }
    }
  }

  /** Sends until it is answered, and gives up only once the run is over. */
  async function send(visit: Visit, edition: number): Promise<string | undefined> {
    for (; !isStopped; await setTimeout(20 + random() * 80)) {
      const answer = await post(visit, edition).catch(() => undefined);
      if (answer === undefined) continue;
      if (answer.status === 303) {
        const location = answer.headers.get('location') ?? '';
        thanked.set(messageOf(visit, edition), location);
        return location;
      }
      if (answer.status === 503 && run.store.mayBeAway) {
        await setTimeout(200);
        continue;
      }
      run.violations.add(`a member was answered ${answer.status}`);
      return undefined;
    }
    return undefined;
  }

  async function post(visit: Visit, edition: number): Promise<Response> {
    const origin = somewhere();
    const answer = await fetch(`${origin}/en/contact/`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fieldsOf(visit, edition)),
      headers: { origin: 'http://localhost:8080', 'x-forwarded-for': visit.sender },
    });
    await answer.arrayBuffer();
    return answer;
  }

  async function shownToken(): Promise<string | undefined> {
    for (; !isStopped; await setTimeout(50)) {
      const answer = await fetch(`${somewhere()}/en/contact/`).catch(() => undefined);
      const page = await answer?.text().catch(() => undefined);
      if (page === undefined) continue;
      if (answer?.status === 200) return fieldValue(page, hiddenFields.token);
      run.violations.add(`a member who wanted the form was answered ${answer!.status}`);
    }
    return undefined;
  }

  function somewhere(): string {
    const origins = run.entrances();
    return origins[Math.floor(random() * origins.length)]!;
  }

  return {
    thanked,
    async write() {
      await Promise.all(Array.from({ length: atOnce }, visitOften));
    },
    stop: () => void (isStopped = true),
  };
}

/** What was written, by which the stored enquiry is found again. */
function messageOf({ name }: Visit, edition: number): string {
  return `${name}, edition ${edition}`;
}

function fieldsOf(visit: Visit, edition: number): Record<string, string> {
  return {
    name: 'Ana',
    email: `${visit.name}@member.example`,
    relationship: 'member',
    topic: 'other',
    message: messageOf(visit, edition),
    ...(visit.token !== undefined && { [hiddenFields.token]: visit.token }),
  };
}
