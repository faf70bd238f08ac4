const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** A text without the facts at the top of its file. */
export function bodyOf(mdx: string): string {
  return mdx.replace(frontMatter, '');
}

/** What stands behind a name at the top of a text, as it is written there; empty when nothing does. */
export function frontMatterValue(mdx: string, name: string): string {
  const facts = frontMatter.exec(mdx)?.[1] ?? '';
  return new RegExp(`^${name}:(.*(?:\\n[ \\t]+.*)*)`, 'm').exec(facts)?.[1]?.trim() ?? '';
}

export interface ReviewState {
  isReviewed: boolean;
  /** The ISO date by which the text is to be read through again. */
  nextReview: string | undefined;
}

/** Whether somebody has read a text through, and when it is due again, as the top of its file says. */
export function reviewStateOf(mdx: string): ReviewState {
  const value = (name: string) =>
    /^(?:null|~|''|"")?$/.test(frontMatterValue(mdx, name))
      ? undefined
      : frontMatterValue(mdx, name);
  return { isReviewed: value('reviewedBy') !== undefined, nextReview: value('nextReview') };
}
