/**
 * Which days count. England and Wales bank holidays, retyped from the published lists; each one
 * with the reason it stands where it does, because "last Monday of May" was wrong in 2022.
 *
 * To extend: add the next year's holidays and move `lastYear`. Without this the site refuses to
 * promise a date past the last loaded year.
 */
export const calendarFacts = {
  firstYear: 2022,
  lastYear: 2028,

  /** ISO dates in London. */
  bankHolidays: [
    '2022-01-03', // substitute for New Year's Day
    '2022-04-15',
    '2022-04-18',
    '2022-05-02',
    '2022-06-02', // spring bank holiday, moved
    '2022-06-03', // Platinum Jubilee
    '2022-08-29',
    '2022-09-19', // state funeral
    '2022-12-26',
    '2022-12-27', // substitute for Christmas Day
    '2023-01-02', // substitute for New Year's Day
    '2023-04-07',
    '2023-04-10',
    '2023-05-01',
    '2023-05-08', // coronation
    '2023-05-29',
    '2023-08-28',
    '2023-12-25',
    '2023-12-26',
    '2024-01-01',
    '2024-03-29',
    '2024-04-01',
    '2024-05-06',
    '2024-05-27',
    '2024-08-26',
    '2024-12-25',
    '2024-12-26',
    '2025-01-01',
    '2025-04-18',
    '2025-04-21',
    '2025-05-05',
    '2025-05-26',
    '2025-08-25',
    '2025-12-25',
    '2025-12-26',
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28', // substitute for Boxing Day
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-05-03',
    '2027-05-31',
    '2027-08-30',
    '2027-12-27', // substitute for Christmas Day
    '2027-12-28', // substitute for Boxing Day
    '2028-01-03', // substitute for New Year's Day
    '2028-04-14',
    '2028-04-17',
    '2028-05-01',
    '2028-05-29',
    '2028-08-28',
    '2028-12-25',
    '2028-12-26',
  ],

  /**
   * Times we are shut for a reason of our own. `from` is the first moment we are closed, `until`
   * the first moment we may be open again; month and day of each year, London time. A sample
   * until ANLP confirms it.
   */
  yearlyClosures: [{ from: '12-24T12:00', until: '01-02T00:00', sample: true }],

  /** One-off closures, with full dates, such as `{ from: '2027-06-10T12:00', until: '2027-06-12T00:00' }`. */
  closures: [] as { from: string; until: string }[],
} as const;
