import { getCollection } from 'astro:content';
import { clauses } from '../../content/clauses.ts';
import { sourceLocale, type Locale } from '../../content/locales.ts';
import { assertStatementsHold } from '../wording/statement-check.ts';
import { writtenText, type WrittenText } from './written-text.ts';

/** The customer service statement as a locale shows it; throws when a language's does not hold. */
export async function statementIn(locale: Locale): Promise<WrittenText<'statements'>> {
  const entries = await getCollection('statements');
  assertStatementsHold(
    entries.map(({ id, filePath, body }) => ({
      isSource: id.startsWith(`${sourceLocale}/`),
      file: filePath ?? id,
      body: body ?? '',
    })),
    clauses,
  );
  return writtenText(entries, locale, 'statement');
}
