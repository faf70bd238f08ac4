import type { ArticleFeedback, FeedbackReport } from '../feedback/feedback-report.ts';
import type { CountedKind } from '../feedback/counted.ts';

const kinds: readonly CountedKind[] = [
  'shown',
  'opened',
  'answered',
  'reopened',
  'helpful',
  'not-helpful',
];

/** The report for a terminal: a line per article, then the questions that found nothing. */
export function feedbackLines({ articles, questions }: FeedbackReport): string[] {
  return [
    ...(articles.length === 0 ? [] : [heading(), ...articles.map(articleOnOneLine), '']),
    ...(questions.length === 0 ? [] : ['Asked, and no article found:']),
    ...questions.map(
      ({ count, locale, words }) => `${column(count)}  ${locale.padEnd(8)}  ${words}`,
    ),
    ...(questions.length === 0 ? [] : ['']),
  ];
}

/** One line that says it all. */
export function feedbackSummary({ articles, questions }: FeedbackReport): string {
  const sum = (kind: CountedKind) => articles.reduce((total, article) => total + article[kind], 0);
  const asked = questions.reduce((total, { count }) => total + count, 0);
  return (
    `${sum('shown')} shown, ${sum('opened')} opened, ${sum('answered')} answered ` +
    `(${sum('reopened')} opened again), ${sum('helpful')} helpful, ${sum('not-helpful')} not; ` +
    `questions that found nothing: ${asked}.`
  );
}

function heading(): string {
  return [...kinds.map((kind) => kind.padStart(11)), '  article'].join('');
}

function articleOnOneLine(article: ArticleFeedback): string {
  return [...kinds.map((kind) => column(article[kind])), `  ${article.article}`].join('');
}

function column(count: number): string {
  return String(count).padStart(11);
}
