/** What a working calendar is made from: plain data as editors write it, all times local to `zone`. */
export type CalendarFacts = {
  readonly zone: string;
  readonly workingHours: {
    /** ISO weekdays: 1 is Monday, 7 is Sunday. */
    readonly days: readonly number[];
    /** `HH:MM`, the first open minute. */
    readonly opens: string;
    /** `HH:MM`, the first closed minute. */
    readonly closes: string;
  };
  readonly firstYear: number;
  readonly lastYear: number;
  /** `YYYY-MM-DD`. */
  readonly bankHolidays: readonly string[];
  /** `MM-DDTHH:MM`, every year; an `until` earlier in the year than `from` is in the next year. */
  readonly yearlyClosures: readonly ClosureFacts[];
  /** `YYYY-MM-DDTHH:MM`, once. */
  readonly closures: readonly ClosureFacts[];
};

/** A time when we are shut: the first closed moment, and the first that may be open again. */
export type ClosureFacts = { readonly from: string; readonly until: string };
