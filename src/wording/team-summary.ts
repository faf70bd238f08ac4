import { dueMoment, type PromisedMoment } from './dates.ts';
import { renderEmail, type RenderedEmail } from './email-template.ts';
import { directionOf } from './locale-facts.ts';
import type { Phrases } from './phrases.ts';

/** What the team is told by one mail about many enquiries. Nothing that was typed is among it. */
export interface TeamSummary {
  /** `emails/team-summary.md`, which the team reads in English. */
  template: string;
  t: Phrases;
  /** Enquiries that no other mail told of. */
  count: number;
  /** How many notices of single enquiries came before it within the hour. */
  limit: number;
  /** The first of their promises to fall due; nothing when the calendar reached none of them. */
  nextDue: PromisedMoment | undefined;
  /** Acknowledgements that wait until the team releases them. */
  withheld: number;
}

/** The mail that stands for the notices of many enquiries. */
export function renderTeamSummary(summary: TeamSummary): RenderedEmail {
  const { template, t, count, limit, nextDue, withheld } = summary;
  const language = { lang: t.locale, direction: directionOf(t.locale) };
  return renderEmail(template, language, {
    count,
    limit,
    withheld,
    hasDate: nextDue === undefined ? 'no' : 'yes',
    due: nextDue === undefined ? '' : dueMoment(t, nextDue),
  });
}
