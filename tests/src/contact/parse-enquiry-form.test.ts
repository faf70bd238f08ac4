import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allTopics } from '../../../content/topics.ts';
import { phrases } from '../../../content/en/phrases.ts';
import {
  nothingTyped,
  relationships,
  visibleFields,
  type TypedFields,
  type VisibleField,
} from '../../../src/contact/fields.ts';
import { parseEnquiryForm } from '../../../src/contact/parse-enquiry-form.ts';
import { anyText } from '../../support/any-text.ts';

const filledIn: TypedFields = {
  name: 'Љиљана Његош',
  email: 'ljiljana@member.example',
  relationship: 'member',
  topic: 'membership',
  message: 'Како да продужим чланство?',
};

function problemsOf(typed: Partial<TypedFields>) {
  const parsed = parseEnquiryForm({ ...filledIn, ...typed });
  return parsed.ok ? [] : parsed.problems;
}

describe('a form that is filled in', () => {
  test('is a draft with what was typed', () => {
    expect(parseEnquiryForm(filledIn)).toEqual({ ok: true, draft: filledIn });
  });

  test('has its address in the form in which mail is sent', () => {
    expect(parseEnquiryForm({ ...filledIn, email: ' Ana@Bücher.example\n' })).toMatchObject({
      draft: { email: 'Ana@xn--bcher-kva.example' },
    });
  });

  test.each(relationships)('may come from somebody who is: %s', (relationship) => {
    expect(problemsOf({ relationship })).toEqual([]);
  });

  test.each(allTopics)('may be about %s', (topic) => {
    expect(problemsOf({ topic })).toEqual([]);
  });

  test.each([
    ['name', 'ž'.repeat(100)],
    ['name', '🙂'.repeat(100)],
    ['name', `  ${'a'.repeat(100)}\n `],
    ['message', '🙂'.repeat(5000)],
    ['message', 'a\r\n'.repeat(2500)],
    ['message', 'z\u030c'.repeat(5000)],
  ])('may have a %s that is just short enough (%#)', (field, text) => {
    expect(problemsOf({ [field]: text })).toEqual([]);
  });
});

describe('a problem', () => {
  test('stands for each field that is missing, in the order of the form', () => {
    const parsed = parseEnquiryForm(nothingTyped);
    expect(parsed).toEqual({
      ok: false,
      problems: visibleFields.map((field) => ({ field, phrase: `problem.${field}.missing` })),
    });
  });

  test.each([
    ['name', '\u200b \u2060', 'problem.name.missing'],
    ['email', ' ', 'problem.email.missing'],
    ['email', 'ana', 'problem.email.format'],
    ['email', 'ana@member.example\r\nBcc: all@member.example', 'problem.email.format'],
    ['email', 'a@member.example,b@member.example', 'problem.email.format'],
    ['email', 'Ana <ana@member.example>', 'problem.email.format'],
    ['relationship', 'staff', 'problem.relationship.missing'],
    ['relationship', 'Member', 'problem.relationship.missing'],
    ['topic', '__proto__', 'problem.topic.missing'],
    ['topic', 'toString', 'problem.topic.missing'],
    ['message', '\n\n \t', 'problem.message.missing'],
  ])('with %s %j is %s and the only one', (field, typed, phrase) => {
    expect(problemsOf({ [field]: typed })).toEqual([{ field, phrase }]);
  });

  test.each([
    ['name', 'a'.repeat(101), { limit: 100, length: 101 }],
    ['name', ` ${'a'.repeat(101)}  `, { limit: 100, length: 101 }],
    ['email', `${'a'.repeat(250)}@b.example`, { limit: 254, length: 260 }],
    ['message', '🙂'.repeat(5001), { limit: 5000, length: 5001 }],
    ['message', 'a\r\n'.repeat(2501), { limit: 5000, length: 5002 }],
  ])('with a %s that is too long says how long it is (%#)', (field, text, values) => {
    expect(problemsOf({ [field]: text })).toEqual([
      { field, phrase: `problem.${field}.too-long`, values },
    ]);
  });
});

test('any form is either a draft or a list of problems, and never a fault', () => {
  const anyField = (field: VisibleField) => fc.oneof(anyText, fc.constant(filledIn[field]));
  const anyForm = fc.record({
    name: anyField('name'),
    email: anyField('email'),
    relationship: anyField('relationship'),
    topic: anyField('topic'),
    message: anyField('message'),
  });
  fc.assert(
    fc.property(anyForm, (typed) => {
      const parsed = parseEnquiryForm(typed);
      if (parsed.ok) {
        expect(parsed.draft.message).toBe(kept(typed.message));
        expect(parsed.draft.name).not.toMatch(/[\r\n\0]/);
        return;
      }
      const fields = parsed.problems.map(({ field }) => field);
      expect(fields.length).toBeGreaterThan(0);
      expect(fields).toEqual(visibleFields.filter((field) => fields.includes(field)));
      for (const { phrase } of parsed.problems) expect(phrases).toHaveProperty([phrase]);
    }),
    { numRuns: 1000 },
  );
});

/** What the contract says is kept of a message, written a second time in other words. */
function kept(message: string): string {
  const lines = message.split(/\r\n|\r|\n/).join('\n');
  return lines.replaceAll('\0', '\ufffd').normalize('NFC');
}
