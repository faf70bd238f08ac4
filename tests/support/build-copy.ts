import { build } from 'astro';

/** Builds a copy of the project in a process of its own; everything it writes stays in the copy. */
const { root } = JSON.parse(process.argv[2] ?? '') as { root: string };

await build({ root, logLevel: 'error' });
