import { namesAndMarks } from "./names-and-marks.ts";
import type { OtherUse } from "./other-use.ts";
import { timesAndAges } from "./times-and-ages.ts";

/** What makes a number something else than a count. */
export const otherUses: readonly OtherUse[] = [...timesAndAges, ...namesAndMarks];
