import type { Logger } from 'pino';
import { errorName, errorPlace } from './web/error-name.ts';

/** Longer than the longest a mail may take, shorter than what service managers wait for. */
const hardStopMs = 25_000;

/** On SIGTERM or SIGINT takes the steps in order and ends the process, with 0 unless one failed. */
export function stopOnSignal(log: Logger, steps: readonly (() => Promise<void>)[]): void {
  let isStopping = false;
  const stop = async (signal: string) => {
    if (isStopping) return;
    isStopping = true;
    log.info(`Stopping on ${signal}`);
    setTimeout(() => process.exit(1), hardStopMs).unref();
    process.exit(await taken(log, steps));
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void stop(signal));
}

async function taken(log: Logger, steps: readonly (() => Promise<void>)[]): Promise<number> {
  try {
    for (const step of steps) await step();
    log.info('Stopped');
    return 0;
  } catch (error) {
    log.error({ error: errorName(error), at: errorPlace(error) }, 'Cannot stop cleanly');
    return 1;
  }
}
