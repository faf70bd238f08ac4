import { startFakeResend, type FakeResend } from '../support/fake-resend.ts';
import { removeData } from '../support/server-process.ts';
import { scenarioServer, type ScenarioResult } from './scenario.ts';

const atOnce = 10;
const phaseMs = 4_000;
const rounds = 3;
const keepsAtLeast = 0.6;
const p99AtMostMs = 250;

/**
 * How fast messages are taken in while the provider answers and while it does not, turn by turn,
 * so that what else the machine does falls on both alike.
 */
export async function measureOutage(): Promise<ScenarioResult> {
  const provider = await startFakeResend({ forgetsTexts: true });
  const server = await scenarioServer({
    env: {
      MIN_FILL_SECONDS: '0',
      RESEND_API_KEY: 're_test',
      RESEND_BASE_URL: provider.baseUrl,
      RESEND_RATE_PER_SECOND: '5',
    },
  });
  const normal: number[] = [];
  const down: number[] = [];
  try {
    await takeIn(server.send, []);
    for (let round = 0; round < rounds; round += 1) {
      provider.setFaults({});
      await takeIn(server.send, normal);
      goDown(provider, round);
      await takeIn(server.send, down);
    }
  } finally {
    await server.end();
    await provider.stop();
    await removeData(server);
  }
  return judge(normal, down);
}

/** By turns it hangs, cuts connections, and answers with errors. */
function goDown(provider: FakeResend, round: number): void {
  const ways = ['hang-before-accepting', 'drop-before-accepting', 'html-502'] as const;
  provider.setFaults({ [ways[round % ways.length]!]: 1 });
}

/** Members write as fast as they are answered; adds the milliseconds of each answer. */
async function takeIn(
  send: (words: string) => Promise<{ status: number }>,
  durations: number[],
): Promise<void> {
  const until = performance.now() + phaseMs;
  const write = async () => {
    for (let begun = performance.now(); begun < until; begun = performance.now()) {
      const { status } = await send('How do I renew my membership?');
      if (status !== 303) throw new Error(`A member was answered ${status}`);
      durations.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, write));
}

function judge(normal: readonly number[], down: readonly number[]): ScenarioResult {
  const perSecond = (durations: readonly number[]) =>
    durations.length / ((phaseMs * rounds) / 1000);
  const share = down.length / normal.length;
  const p99 = down.toSorted((a, b) => a - b)[Math.floor(down.length * 0.99)] ?? Infinity;
  const facts =
    `${Math.round(perSecond(normal))} messages a second with the provider, ${Math.round(perSecond(down))} without ` +
    `(${Math.round(share * 100)} %), p99 ${Math.round(p99)} ms without`;
  return {
    facts,
    violations: [
      ...(share < keepsAtLeast ? ['intake fell below 60 % while the provider was down'] : []),
      ...(p99 > p99AtMostMs ? ['1 in 100 waited longer than 250 ms while it was down'] : []),
    ],
  };
}
