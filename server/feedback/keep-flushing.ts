import type { Logger } from 'pino';
import type { Tally } from './tally.ts';

const everyMs = 10_000;

/** Writes a tally down every few seconds until it is told to stop, which writes the rest. */
export function keepFlushing(tally: Tally, log: Logger): () => Promise<void> {
  const flush = async () => {
    try {
      await tally.flush();
    } catch (error) {
      // The store says on its own pages when it is away; what was counted waits for it.
      log.warn({ error: (error as Error).name }, 'counts could not be written');
    }
  };
  const timer = setInterval(() => void flush(), everyMs).unref();
  return async () => {
    clearInterval(timer);
    await flush();
  };
}
