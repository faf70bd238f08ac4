/** An instant as it is stored: UTC with exactly three decimals, so that text order is time order. */
export function storedInstant(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'millisecond' });
}
