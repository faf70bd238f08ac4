import { moveComplaintAction, raiseComplaintAction } from './actions/complaint.ts';
import { delayAction } from './actions/delay.ts';
import { noteAction } from './actions/note.ts';
import type { DeskAction } from './desk-action.ts';

/**
 * What the team can do about an enquiry, in the order in which its page offers it. A new action is
 * a file of its own and a line here.
 */
export const deskActions: readonly DeskAction[] = [
  noteAction,
  delayAction,
  raiseComplaintAction,
  moveComplaintAction,
];
