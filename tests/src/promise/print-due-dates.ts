import { dueDate } from '../../../src/promise/due-date.ts';
import { dueDateCases } from './due-date-cases.ts';
import { instant, loadedCalendar } from './loaded-calendar.ts';

/** Started on its own by `server-zone.test.ts`, under the zone of a server somewhere else. */
const promises = dueDateCases.map(({ id, receivedUtc }) => {
  const due = dueDate(loadedCalendar, instant(receivedUtc), 3);
  return due.ok ? [id, due.dueDate, due.dueAt].join(' ') : due.problem;
});
console.log(JSON.stringify({ serverZone: Temporal.Now.timeZoneId(), promises }));
