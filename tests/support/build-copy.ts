/** Builds a copy of the project in a process of its own; everything it writes stays in the copy. */
const { root } = JSON.parse(process.argv[2] ?? '') as { root: string };

// A build keeps what it prerenders below the folder that it runs in, where two would share it.
process.chdir(root);
const { build } = await import('astro');
await build({ root, logLevel: 'error' });

export {};
