import { toHeaderText, type HeaderText } from './email.ts';

/** The mail that one of ours answers. */
export interface AnsweredMail {
  /** Its `Message-ID`. */
  messageId: string | undefined;
  /** Its `References`: the mails before it, the oldest first. */
  references: string;
}

const messageIds = /<[^\s<>]{1,250}>/g;
const longestReferences = 480;

/**
 * The headers by which mail programs put our mail into the thread of the one it answers (RFC 5322,
 * 3.6.4); none where that has no id. Of a long thread the newest mails are named.
 */
export function threadHeaders(
  answered: AnsweredMail,
): Partial<Record<'In-Reply-To' | 'References', HeaderText>> {
  const [id] = asciiIds(answered.messageId ?? '');
  if (id === undefined) return {};
  const earlier = asciiIds(answered.references).filter((other) => other !== id);
  return { 'In-Reply-To': toHeaderText(id), References: toHeaderText(newest([...earlier, id])) };
}

function asciiIds(text: string): string[] {
  return (text.match(messageIds) ?? []).filter((id) => /^[!-~]+$/.test(id));
}

function newest(ids: readonly string[]): string {
  let kept = '';
  for (const id of ids.toReversed()) {
    if (kept.length + id.length + 1 > longestReferences) break;
    kept = kept === '' ? id : `${id} ${kept}`;
  }
  return kept;
}
