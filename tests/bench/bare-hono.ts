import { fileURLToPath } from 'node:url';
import { spawned, type Spawned } from './spawned.ts';

/** How figures name it. */
export const bareHonoName = 'bare Hono';

/** Starts a Hono server that stores nothing, in a process of its own. */
export async function startBareHono(): Promise<Spawned & { origin: string }> {
  const program = fileURLToPath(new URL('processes/bare-hono.ts', import.meta.url));
  const started = await spawned([program], /^Listening/);
  const [origin = ''] = /http:\S+/.exec(started.printed) ?? [];
  return { ...started, origin };
}
