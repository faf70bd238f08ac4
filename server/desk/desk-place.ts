import type { Hono } from 'hono';
import type { DeskFacts, DeskParts } from './desk-parts.ts';
import type { DeskKey } from './words.ts';

/** A place in the desk's menu. */
export interface DeskPlace {
  /** Where its link leads, such as `/desk/phone/new`. */
  path: string;
  /** What its link says. */
  label: DeskKey;
  /** Everything it answers, by whole paths below `/desk/`; whoever gets there is signed in. */
  routes: (parts: DeskParts) => Hono<DeskFacts>;
}
