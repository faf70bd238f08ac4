import type { CalendarFacts } from '../../../src/promise/calendar-facts.ts';
import { createWorkingCalendar } from '../../../src/promise/working-calendar.ts';
import { bankHolidaysByRule } from './england-and-wales.ts';

/** Facts that stand still, so that another year or other hours in `content/` break no boundary. */
export const fixedFacts: CalendarFacts = {
  zone: 'Europe/London',
  workingHours: { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' },
  firstYear: 2022,
  lastYear: 2028,
  bankHolidays: [2022, 2023, 2024, 2025, 2026, 2027, 2028].flatMap(bankHolidaysByRule),
  yearlyClosures: [{ from: '12-24T12:00', until: '01-02T00:00' }],
  closures: [],
};

/** The calendar of those facts. */
export const fixedCalendar = createWorkingCalendar(fixedFacts);

/** The same calendar with some facts changed. */
export function calendarWith(changed: Partial<CalendarFacts>) {
  return createWorkingCalendar({ ...fixedFacts, ...changed });
}
