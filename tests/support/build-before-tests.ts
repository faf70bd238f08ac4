import { buildSite, whyBuild } from '../../server/build-site.ts';
import { defaultOrigin } from '../../server/env.ts';

/** Runs once before all tests: servers that tests start serve `dist/`, as `npm start` would build it. */
export async function setup(): Promise<void> {
  if ((await whyBuild(defaultOrigin)) !== undefined) await buildSite(defaultOrigin);
}
