import type { Context } from 'hono';
import type { RouteParts } from '../web/app-parts.ts';
import type { SavedReplies } from './saved-replies.ts';
import type { DeskKey } from './words.ts';

/** What the desk's routes stand on. */
export interface DeskParts extends RouteParts {
  /** Where the desk is reached; its own forms come from here. */
  deskOrigin: string;
  /** Replies that are often given, in every language. */
  savedReplies: SavedReplies;
  /** The pages that stand in the desk's menu, in order. */
  menu: readonly { path: string; label: DeskKey }[];
}

/** Whoever is signed in. */
export interface StaffMember {
  email: string;
  /** Of the browser's sign-in; no secret. */
  sessionId: string;
}

/** What the guard knows of a request and hands on to the desk's routes. */
export interface DeskFacts {
  Variables: { staff: StaffMember };
}

export type DeskRequest = Context<DeskFacts>;
