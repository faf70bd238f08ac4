/** Components as plain TypeScript sees them; `astro check` looks into the files themselves. */
declare module '*.astro' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
