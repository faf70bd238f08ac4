/**
 * What is known of a language beyond its letters. All words are written as members write them;
 * they are folded before use.
 */
export interface Language {
  /** What is left out on one side of an apostrophe; unset: `'s`, which names take everywhere. */
  readonly elided?: RegExp;
  /** Ways to spell the same folded word that should meet, replaced in order. */
  readonly spelling: readonly (readonly [RegExp, string])[];
  /** Letters in the pieces by which inflected and misspelt words meet. */
  readonly gramLength: 3 | 4;
  /** Words that never say what a message is about, small talk included. */
  readonly stopWords: string;
  /**
   * Words and phrases, parted by commas, that members use for the same thing. Four letters or more
   * stand for every word that begins so, fewer for that word alone.
   */
  readonly synonyms: Readonly<Record<string, string>>;
  /**
   * What people ask that is nothing of ours, by what it is about: a message more like one of these
   * than like an article gets no suggestion.
   */
  readonly elsewhere: Readonly<Record<string, string>>;
}
