import type { WordedRow } from "../worded-rows.ts";

/** Words that weaken a claim, where they do and where they do not. Without a look ahead, as they may end where the cue does. */
export type HedgeRow = WordedRow &
  Readonly<{
    /** Holds only in the words that signal the attribution. */
    isInCue?: true;
  }>;
