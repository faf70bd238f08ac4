/**
 * Replies that the team often gives, each with the articles that it leads to. The words stand in
 * `<language>/replies/<reply>.md`: a title for the team's list, an empty line, then the text as it
 * goes into a mail. A reply says what the member asked; "we are looking into it" is none.
 */
export const savedReplies = {
  'scheduled-changes': ['change-or-cancel-subscription'],
  'membership-logo': ['use-the-membership-logo'],
  'what-to-call-yourself': ['what-to-call-yourself'],
  'online-training': ['does-online-training-count'],
  'complaint-about-a-member': ['complain-about-a-member', 'code-of-ethics'],
} as const satisfies Record<string, readonly string[]>;

export type SavedReplyId = keyof typeof savedReplies;

export const allSavedReplies = Object.keys(savedReplies) as SavedReplyId[];
