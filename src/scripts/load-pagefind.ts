import { searchOptions, type Pagefind } from '../search/find-articles.ts';

interface PagefindModule extends Pagefind {
  options: (options: typeof searchOptions) => Promise<void>;
}

let loaded: Promise<Pagefind> | undefined;

/** The search engine of the built site, fetched at the first call; rejects where it cannot be had. */
export function loadPagefind(): Promise<Pagefind> {
  return (loaded ??= load());
}

async function load(): Promise<Pagefind> {
  // Written beside the site after it is built, so the bundler must not look for it.
  const path = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ path)) as PagefindModule;
  await pagefind.options(searchOptions);
  return pagefind;
}
