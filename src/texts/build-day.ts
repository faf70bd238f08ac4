/** The London day of the build: a built page cannot know a later one. */
export const buildDay = Temporal.PlainDate.from(import.meta.env.BUILD_DAY);
