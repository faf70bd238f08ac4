import * as v from 'valibot';
import { allTopics, type Topic } from '../../content/topics.ts';
import { mailableAddress } from './email-address.ts';
import { limits, relationships, type Relationship, type TypedFields } from './fields.ts';
import type { Problem } from './problem.ts';
import {
  characterCount,
  isBlank,
  normaliseAddress,
  normaliseLine,
  normaliseText,
} from './typed-text.ts';

/** A message that can be received: every field checked, its text ready to be stored. */
export interface EnquiryDraft {
  name: string;
  email: string;
  relationship: Relationship;
  topic: Topic;
  message: string;
}

export type ParsedForm = { ok: true; draft: EnquiryDraft } | { ok: false; problems: Problem[] };

const atMost = (limit: number) => (text: string) => characterCount(text) <= limit;
const isFilled = (text: string) => !isBlank(text);

/** One thing to mend for each field: the first. */
const once = { abortPipeEarly: true };

const messageField = v.pipe(
  v.string(),
  v.transform(normaliseText),
  v.check(isFilled, 'problem.message.missing'),
  v.check(atMost(limits.message), 'problem.message.too-long'),
);

const schema = v.object({
  name: v.pipe(
    v.string(),
    v.transform(normaliseLine),
    v.check(isFilled, 'problem.name.missing'),
    v.check(atMost(limits.name), 'problem.name.too-long'),
  ),
  email: v.pipe(
    v.string(),
    v.transform(normaliseAddress),
    v.check(isFilled, 'problem.email.missing'),
    v.check(atMost(limits.email), 'problem.email.too-long'),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const address = mailableAddress(dataset.value);
      if (address !== undefined) return address;
      addIssue({ message: 'problem.email.format' });
      return NEVER;
    }),
  ),
  relationship: v.picklist(relationships, 'problem.relationship.missing'),
  topic: v.picklist(allTopics, 'problem.topic.missing'),
  message: messageField,
});

/** Turns what was typed into a draft, or says for each field, in the form's order, what to mend. */
export function parseEnquiryForm(typed: TypedFields): ParsedForm {
  const result = v.safeParse(schema, typed, once);
  if (result.success) return { ok: true, draft: result.output };
  return { ok: false, problems: result.issues.map(toProblem) };
}

export type ParsedMessage = { ok: true; text: string } | { ok: false; problem: Problem };

/** Turns a message that was typed by itself into text to be stored, or says what to mend. */
export function parseMessage(typed: string): ParsedMessage {
  const parsed = v.safeParse(v.object({ message: messageField }), { message: typed }, once);
  if (parsed.success) return { ok: true, text: parsed.output.message };
  return { ok: false, problem: toProblem(parsed.issues[0]) };
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const field = v.getDotPath(issue) as Problem['field'];
  const phrase = issue.message as Problem['phrase'];
  if (!phrase.endsWith('.too-long')) return { field, phrase };
  const limit = limits[field as keyof typeof limits];
  return { field, phrase, values: { limit, length: characterCount(String(issue.input)) } };
}
