import type { Markup } from '../../src/page/markup.ts';
import type { EndedContact } from '../enquiries/ended-contact/ended-contact.ts';
import type { Enquiry } from '../enquiries/enquiry.ts';
import type { Moved, Mover } from '../enquiries/move-enquiry.ts';
import type { DeskParts, StaffMember } from './desk-parts.ts';
import type { DeskKey } from './words.ts';

/**
 * One thing that can be done about an enquiry: its form on the enquiry's page, and its move. It is
 * posted to `/desk/enquiries/{reference}/{name}`; who may, from where, reading the form, the
 * version that was seen and keeping what was typed are seen to for every action alike.
 */
export interface DeskAction {
  /** Its path segment; ids of its fields begin with it, so that none is on the page twice. */
  name: string;
  /** What its form is headed with, what its button says, and what is said once it is done. */
  words: { title: DeskKey; button: DeskKey; done: DeskKey };
  /**
   * Whether it makes sense for the enquiry as it stands, and for contact with whoever wrote it
   * where that is ended or proposed to be; otherwise its form is not shown.
   */
  isOffered: (enquiry: Enquiry, contact: EndedContact | undefined) => boolean;
  /** What stands in its form, filled with what was typed when it was refused. */
  fields: (view: ActionView) => Markup | Promise<Markup>;
  perform: (parts: DeskParts, doing: Doing) => Promise<Done>;
}

/** An action's form as it is shown. */
export interface ActionView {
  parts: DeskParts;
  enquiry: Enquiry;
  /** Set where contact with whoever wrote it is ended, or proposed to be. */
  contact: EndedContact | undefined;
  /** The staff member who looks at it. */
  staff: StaffMember;
  /** What was typed before it was refused; empty when it is shown afresh. */
  typed: URLSearchParams;
  /** Why it was refused, where that is about the field of this name. */
  problemOf: (field: string) => string | undefined;
}

/** An action under way. */
export interface Doing {
  enquiry: Enquiry;
  /** Who acts and when, and the version they saw: a move decided on an older page is refused. */
  mover: Mover & { seenVersion: number };
  typed: URLSearchParams;
}

/** What came of an action. */
export type Done =
  | { ok: true }
  | {
      ok: false;
      /** What is to be mended, in the team's words. */
      refusal: DeskKey;
      values?: Readonly<Record<string, string | number>>;
      /** The field that it is about. */
      field?: string;
    }
  /** Nothing was done yet: the form is shown again with these fields, as after adding a reply. */
  | { ok: 'again'; typed: URLSearchParams };

type RefusalOf<Key> = Key extends `refusal.${infer Refusal}` ? Refusal : never;

/** What came of a move, for an action that does nothing else. */
export function doneBy(moved: Moved<RefusalOf<DeskKey>>): Done {
  return moved.ok ? { ok: true } : { ok: false, refusal: `refusal.${moved.refusal}` };
}
