import { answerAction } from './actions/answer.ts';
import { moveComplaintAction, raiseComplaintAction } from './actions/complaint.ts';
import {
  approveEndingAction,
  declineEndingAction,
  liftEndingAction,
} from './actions/decide-ending.ts';
import { delayAction } from './actions/delay.ts';
import { endContactAction } from './actions/end-contact.ts';
import { nameArticleAction } from './actions/name-article.ts';
import { noteAction } from './actions/note.ts';
import { recordAnswerAction } from './actions/record-answer.ts';
import { reopenAction } from './actions/reopen.ts';
import { markSpamAction, undoSpamAction } from './actions/spam.ts';
import { topicAction } from './actions/topic.ts';
import type { DeskAction } from './desk-action.ts';

/**
 * What the team can do about an enquiry, in the order in which its page offers it. A new action is
 * a file of its own and a line here.
 */
export const deskActions: readonly DeskAction[] = [
  approveEndingAction,
  declineEndingAction,
  answerAction,
  recordAnswerAction,
  reopenAction,
  undoSpamAction,
  nameArticleAction,
  noteAction,
  delayAction,
  topicAction,
  raiseComplaintAction,
  moveComplaintAction,
  markSpamAction,
  endContactAction,
  liftEndingAction,
];
