import type { Act } from '../enquiries/act.ts';
import type { Word } from '../enquiries/conversation.ts';
import { shownName } from '../enquiries/shown-text.ts';
import { attachmentLine, inLondon, visible } from './enquiry-lines.ts';

/** What was done and said after the first message, in order, for a terminal. */
export function historyInFull(acts: readonly Act[], words: readonly Word[]): string {
  const done = acts.map((act) => ({ at: act.at, text: actLine(act) }));
  const said = words.map((word) => ({ at: word.at, text: wordInFull(word) }));
  // Sorting is stable: what was said by an act, at its very moment, comes after it.
  return [...done, ...said]
    .toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))
    .map(({ text }) => text)
    .join('\n');
}

function actLine({ at, kind, actor, details }: Act): string {
  const facts = Object.entries(details).map(([name, value]) => `${name}: ${value}`);
  return [inLondon(at), kind, shownName(actor), ...(facts.length === 0 ? [] : [facts.join(', ')])]
    .join('  ')
    .concat('\n');
}

function wordInFull({ at, kind, author, text, attachments }: Word): string {
  return [
    `${inLondon(at)}  ${kind}  ${shownName(author)}`,
    ...attachments.map(attachmentLine),
    '',
    visible(text),
    '',
  ].join('\n');
}
