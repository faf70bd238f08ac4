import { buildSite, whyBuild } from '../../server/build-site.ts';
import { defaultOrigin } from '../../server/env.ts';

const origins = { publicOrigin: defaultOrigin, apiOrigin: defaultOrigin };

/** Runs once before all tests: servers that tests start serve `dist/`, as `npm start` would build it. */
export async function setup(): Promise<void> {
  if ((await whyBuild(origins)) !== undefined) await buildSite(origins);
}
