import type { Logger } from 'pino';

/** Longer than the longest a mail may take, shorter than what service managers wait for. */
const hardStopMs = 25_000;

/** On SIGTERM or SIGINT takes the steps in order, then lets the process end by itself with 0. */
export function stopOnSignal(log: Logger, steps: readonly (() => Promise<void>)[]): void {
  let isStopping = false;
  const stop = async (signal: string) => {
    if (isStopping) return;
    isStopping = true;
    log.info(`Stopping on ${signal}`);
    setTimeout(() => process.exit(1), hardStopMs).unref();
    for (const step of steps) await step();
    log.info('Stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void stop(signal));
}
