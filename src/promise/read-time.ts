/** Reads `YYYY-MM-DD`; throws on any other form and on a date that does not exist. */
export function readDate(text: string): Temporal.PlainDate {
  return read('a date like 2026-12-24', text, (date) => Temporal.PlainDate.from(date), String);
}

/** Reads `HH:MM`; throws on any other form and on a time that does not exist. */
export function readTime(text: string): Temporal.PlainTime {
  return read('a time like 09:00', text, (time) => Temporal.PlainTime.from(time), toTheMinute);
}

/** Reads `YYYY-MM-DDTHH:MM`; throws on any other form and on a date or time that does not exist. */
export function readDateTime(text: string): Temporal.PlainDateTime {
  return read(
    'a moment like 2026-12-24T12:00',
    text,
    (moment) => Temporal.PlainDateTime.from(moment),
    toTheMinute,
  );
}

/** Reads the name of a time zone; throws on one that is not known. */
export function readZone(text: string): string {
  return read('a time zone like Europe/London', text, zoneNamed, String);
}

/** Temporal accepts many spellings. We accept one, so that no slip passes as another moment. */
function read<T>(
  form: string,
  text: string,
  parse: (text: string) => T,
  print: (value: T) => string,
): T {
  const refusal = `Cannot read '${text}' as ${form}`;
  let value: T;
  try {
    value = parse(text);
  } catch (cause) {
    throw new Error(refusal, { cause });
  }
  if (print(value) !== text) throw new Error(refusal);
  return value;
}

function toTheMinute(time: Temporal.PlainTime | Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'minute' });
}

function zoneNamed(text: string): string {
  return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
}
