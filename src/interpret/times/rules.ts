import { backRules } from "./back-references.ts";
import { dateRules } from "./dates.ts";
import { dayRules } from "./days.ts";
import { feastRules } from "./feasts.ts";
import { lengthRules } from "./lengths.ts";
import type { TimeRule } from "./near.ts";
import { periodRules } from "./periods.ts";
import { seasonRules } from "./seasons.ts";
import { yearRules } from "./years.ts";

/** Every rule. The one that takes the most words wins, and the first of those that take as many. */
export const timeRules: readonly TimeRule[] = [
  ...dateRules,
  ...dayRules,
  ...periodRules,
  ...yearRules,
  ...seasonRules,
  ...feastRules,
  ...lengthRules,
  ...backRules,
];
