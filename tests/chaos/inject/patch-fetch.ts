import type { Fetch, Hooks } from './hooks.ts';

/** Sends every call that hands a mail to the provider through the hooks. */
export function patchFetch(hooks: readonly Hooks[]): void {
  for (const hook of hooks) {
    if (hook.fetch === undefined) continue;
    const original: Fetch = globalThis.fetch;
    globalThis.fetch = (input, init = {}) => {
      const url = input instanceof Request ? input.url : String(input);
      const isMail = url.endsWith('/emails') && init.method === 'POST';
      return isMail ? hook.fetch!(original, url, init) : original(input, init);
    };
  }
}
