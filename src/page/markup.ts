import type { html } from 'hono/html';

/** HTML made by the escaping template: what is put into it is text unless it is markup itself. */
export type Markup = ReturnType<typeof html>;

/** The finished HTML. Our templates await nothing; one that did would be a mistake of ours. */
export function finished(markup: Markup): string {
  if (markup instanceof Promise) throw new Error('Cannot print markup that waits for something');
  return markup.toString();
}
