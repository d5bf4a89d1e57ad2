import type { WordedRow } from "../worded-rows.ts";

/** Words that open a condition, where they do and where they do not. */
export type ConditionRow = WordedRow &
  Readonly<{
    /** A verb before its subject, which in a question only asks. */
    isInversion?: true;
  }>;
