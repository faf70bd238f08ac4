/**
 * Forty enquiries across two bank holidays (4 and 25 May 2026), each with what a person with a
 * printed calendar says of it. All times are London time in 2026. Counted on 30 June at noon.
 *
 * received | channel | topic | due | delayed to | closed | outcome | result | working hours
 */
export const handCounted = `
05-01 10:00 | form  | membership | 05-07 |       | 05-05 10:00 | replied       | on time        | 8
05-01 18:00 | form  | membership | 05-08 |       | 05-08 16:59 | replied       | on time        | 31.98
05-02 12:00 | email | account    | 05-08 |       | 05-08 17:00 | replied       | on time        | 32
05-02 13:00 | email | account    | 05-08 |       | 05-08 17:01 | replied       | late           | 32
05-05 09:00 | form  | payments   | 05-08 |       | 05-05 12:00 | replied       | on time        | 3
05-06 09:00 | form  | payments   | 05-11 |       | 05-12 09:30 | replied       | late           | 32.5
05-07 11:00 | phone | membership | 05-12 |       | 05-11 11:00 | replied       | on time        | 16
05-07 11:00 | form  | training   | 05-12 |       | 05-07 11:05 | self-answered | self-answered  |
05-08 16:00 | form  | training   | 05-13 |       | 05-11 10:00 | article-named | article named  |
05-11 10:00 | form  | other      | 05-14 |       | 05-11 10:30 | spam          | spam           |
05-11 12:00 | form  | membership | 05-14 | 05-18 | 05-18 12:00 | replied       | late           | 40
05-12 12:00 | form  | membership | 05-15 | 05-20 | 05-15 15:00 | replied       | on time        | 27
05-12 14:00 | form  | payments   | 05-15 |       | 05-13 10:00 | contact-ended | contact ended  |
05-13 09:30 | email | membership | 05-18 |       | 05-18 09:30 | replied       | on time        | 24
05-14 08:00 | form  | membership | 05-19 |       | 05-14 10:00 | replied       | on time        | 1
05-15 17:00 | form  | membership | 05-21 |       | 05-21 09:00 | replied       | on time        | 24
05-19 10:00 | form  | account    | 05-22 |       | 05-22 10:00 | replied       | on time        | 24
05-20 10:00 | form  | account    | 05-26 |       | 05-26 09:00 | replied       | on time        | 23
05-20 10:00 | email | account    | 05-26 |       | 05-26 17:30 | replied       | late           | 31
05-21 10:00 | form  | membership | 05-27 |       |             |               | late, open     |
05-22 16:30 | form  | membership | 05-28 |       | 05-26 09:30 | replied       | on time        | 1
05-23 10:00 | phone | payments   | 05-29 |       | 05-29 10:00 | replied       | on time        | 25
05-25 10:00 | form  | membership | 05-29 |       | 05-27 17:00 | replied       | on time        | 16
05-28 10:00 | form  | training   | 06-02 |       | 06-03 09:00 | self-answered | late           |
05-31 23:30 | form  | membership | 06-04 |       | 06-01 10:00 | replied       | on time        | 1
06-01 00:30 | form  | membership | 06-04 |       | 06-02 09:00 | replied       | on time        | 8
06-02 10:00 | form  | account    | 06-05 |       | 06-03 10:00 | replied       | on time        | 8
06-03 10:00 | form  | account    | 06-08 |       | 06-08 16:00 | replied       | on time        | 30
06-04 10:00 | email | account    | 06-09 |       | 06-10 10:00 | replied       | late           | 32
06-08 10:00 | email | membership | 06-11 |       | 06-09 10:00 | replied       | on time        | 8
06-08 11:00 | email | membership | 06-11 |       | 06-09 11:00 | replied       | on time        | 8
06-09 11:00 | email | payments   | 06-12 |       | 06-10 11:00 | replied       | on time        | 8
06-10 11:00 | email | payments   | 06-15 |       | 06-11 12:00 | replied       | on time        | 9
06-15 11:00 | phone | payments   | 06-18 |       |             |               | late, open     |
06-16 11:00 | form  | other      | 06-19 |       | 06-16 12:00 | spam          | spam           |
06-17 11:00 | form  | membership | 06-22 |       | 06-23 10:00 | article-named | late           |
06-26 11:00 | form  | membership | 07-01 |       |             |               | waiting        |
06-29 11:00 | form  | account    | 07-02 |       |             |               | waiting        |
06-29 18:00 | phone | account    | 07-03 | 07-07 |             |               | waiting        |
06-30 09:00 | form  | training   | 07-03 |       | 06-30 09:05 | self-answered | self-answered  |
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([received = '', channel = '', topic = '', due = '', delayedTo = '', ...rest]) => ({
    receivedAt: london(received),
    channel: channel as 'form' | 'email' | 'phone',
    topic: topic as 'membership' | 'account' | 'payments' | 'training' | 'other',
    due: `2026-${due}`,
    delayedTo: delayedTo === '' ? undefined : `2026-${delayedTo}`,
    closedAt: rest[0] === '' ? undefined : london(rest[0] ?? ''),
    outcome: rest[1] === '' ? undefined : rest[1],
    result: rest[2],
    workingHours: rest[3] === '' ? undefined : Number(rest[3]),
  }));

/** The whole of them, added up on paper. */
export const countedOn = Temporal.Instant.from('2026-06-30T11:00:00Z');

export const addedUp = {
  may: {
    month: '2026-05',
    received: 25,
    onTime: 15,
    late: 6,
    lateOpen: 1,
    waiting: 0,
    apart: 4,
    selfAnswered: 1,
    articleNamed: 1,
    contactEnded: 1,
    erased: 0,
    spam: 1,
    undated: 0,
    delayed: 2,
    percentOnTime: 71.4,
    medianHours: 24,
  },
  june: {
    month: '2026-06',
    received: 15,
    onTime: 7,
    late: 3,
    lateOpen: 1,
    waiting: 3,
    apart: 2,
    selfAnswered: 1,
    articleNamed: 0,
    contactEnded: 0,
    erased: 0,
    spam: 1,
    undated: 0,
    delayed: 1,
    percentOnTime: 70,
    medianHours: 8,
  },
  /** Name, received, on time, late; none for those that are too few by themselves. */
  channelsInMay: [
    ['form', 19, 11, 4],
    [undefined, 6, 4, 2],
  ],
  channelsInJune: [
    ['form', 8, 3, 1],
    [undefined, 7, 4, 2],
  ],
  topics: [
    ['membership', 17, 13, 3],
    ['account', 10, 5, 3],
    ['payments', 7, 4, 2],
    [undefined, 6, 0, 1],
  ],
};

/** The clocks of London are an hour ahead of UTC in these months. */
function london(monthDayTime: string): Temporal.Instant {
  return Temporal.Instant.from(`2026-${monthDayTime.replace(' ', 'T')}:00+01:00`);
}
