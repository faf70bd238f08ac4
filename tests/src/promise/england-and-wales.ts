/**
 * The bank holidays of England and Wales from 2022 on, made from the rules that fix them and the
 * proclamations that moved or added one: a second source beside the list in `content/calendar.ts`.
 */
export function bankHolidaysByRule(year: number): string[] {
  const easter = easterSunday(year);
  return [
    ...weekdayOrNext(year, 1, [1]),
    easter.subtract({ days: 2 }),
    easter.add({ days: 1 }),
    firstMonday(year, 5),
    ...(year === 2022 ? [day(2022, 6, 2)] : [lastMonday(year, 5)]),
    lastMonday(year, 8),
    ...weekdayOrNext(year, 12, [25, 26]),
    ...proclaimed.filter((date) => date.year === year),
  ]
    .map(String)
    .sort();
}

/** Platinum Jubilee, state funeral of Queen Elizabeth, coronation of King Charles. */
const proclaimed = [day(2022, 6, 3), day(2022, 9, 19), day(2023, 5, 8)];

function day(year: number, month: number, dayOfMonth: number) {
  return Temporal.PlainDate.from({ year, month, day: dayOfMonth });
}

/** A holiday at the weekend has its substitute on the next weekday that is not one already. */
function weekdayOrNext(year: number, month: number, days: number[]) {
  const taken = days.map((dayOfMonth) => day(year, month, dayOfMonth)).filter(isWeekday);
  for (let missing = days.length - taken.length; missing > 0; missing--) {
    let substitute = day(year, month, days[0]!);
    while (!isWeekday(substitute) || taken.some((holiday) => holiday.equals(substitute))) {
      substitute = substitute.add({ days: 1 });
    }
    taken.push(substitute);
  }
  return taken;
}

function isWeekday(date: Temporal.PlainDate) {
  return date.dayOfWeek <= 5;
}

function firstMonday(year: number, month: number) {
  const first = day(year, month, 1);
  return first.add({ days: (8 - first.dayOfWeek) % 7 });
}

function lastMonday(year: number, month: number) {
  const last = day(year, month, 31);
  return last.subtract({ days: last.dayOfWeek - 1 });
}

/** The Gregorian computus of Meeus, Jones and Butcher. */
function easterSunday(year: number) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = Math.floor((a + 11 * d + 22 * e) / 451);
  const month = Math.floor((d + e - 7 * f + 114) / 31);
  return day(year, month, ((d + e - 7 * f + 114) % 31) + 1);
}
