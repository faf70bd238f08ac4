import type { CatalogueArticle } from '../../../src/suggestions/catalogue.ts';

function article(
  id: string,
  title: string,
  summary: string,
  keywords: string[],
  body: string,
  questions: string[],
): CatalogueArticle {
  return {
    id,
    title,
    summary,
    keywords,
    body,
    topic: 'other',
    questions,
    url: `/en/help/${id}/`,
  };
}

/** Five short articles, for tests that must not depend on what editors write. */
export const sampleArticles: CatalogueArticle[] = [
  article(
    'cancel',
    'Cancel your membership',
    'How to end your subscription.',
    ['stop paying', 'leave'],
    'Sign in, look for your subscription and choose to cancel it. It ends with the term.',
    ['how do I quit', 'i dont want this any more', 'please stop my direct debit'],
  ),
  article(
    'sign-in',
    'Get help with signing in',
    'When your password is refused.',
    ['forgot my password', 'locked out'],
    'Ask for a new password. The link goes to the email address of your membership.',
    ['i cant get in', 'wrong password every time', 'where do I log in'],
  ),
  article(
    'logo',
    'Use the membership logo',
    'Who may use the logo, and where.',
    ['badge', 'download logo'],
    'Professional members may show the logo on a website. Never put it on certificates.',
    ['may I put your sign on my van', 'picture for my website', 'can I wear the badge'],
  ),
  article(
    'complain',
    'Complain about a member',
    'How to make a complaint about a practitioner.',
    ['bad therapist', 'report a coach'],
    'Write to us within six months, sign it, and name the clause of the code of ethics.',
    ['my coach was rude to me', 'he told everybody what I said', 'I want to report someone'],
  ),
  article(
    'invoices',
    'Invoices and receipts',
    'How to get a proof of payment.',
    ['receipt for tax', 'charged twice'],
    'Your account lists all payments. Download an invoice for each one there.',
    ['paper for my accountant', 'you took the money two times', 'proof that I paid'],
  ),
];
