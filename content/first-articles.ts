/**
 * The articles offered where we know nothing of what somebody wants: on a page that is not there,
 * and under a search that found nothing. Five or fewer, the most likely first.
 */
export const firstArticles: readonly string[] = [
  'sign-in-help',
  'renew-membership',
  'change-or-cancel-subscription',
  'invoices-and-receipts',
  'when-we-reply',
];
