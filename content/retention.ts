/**
 * How long we keep what people write to us. The server keeps to these numbers by itself and the
 * privacy notice prints them: change one here and both change.
 *
 * `sample: true` marks values that wait for ANLP's confirmation.
 */
export const retention = {
  /** Months after an enquiry was closed; then it is anonymised and only figures remain. */
  enquiryMonths: 12,

  /** Days after a mail was sent, or will never be; then its text and its address are cleared. */
  mailDays: 30,

  /** Days after the mail provider told us what became of a mail; then its report is deleted. */
  providerReportDays: 30,

  /** Days that copies of the store are kept; the operator deletes older ones. */
  backupDays: 35,

  sample: true as boolean,
} as const;
