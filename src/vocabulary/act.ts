/** Where the source stands on what is claimed. */
export type Stance = "affirms" | "denies" | "unsure" | "silent";

/** What each act says about the source's stance. The acts are those of the annotation guide in docs/data-model.md. */
export const stanceOf = {
  state: "affirms",
  confirm: "affirms",
  deny: "denies",
  doubt: "unsure",
  withhold: "silent",
  accuse: "affirms",
  warn: "affirms",
  predict: "affirms",
  promise: "affirms",
  ask: "affirms",
  judge: "affirms",
} as const satisfies Readonly<{ [act: string]: Stance }>;

/** What the source does with the claim. */
export type Act = keyof typeof stanceOf;

/** How likely a statement does each act, from 0 to 1; together 1. */
export type ActChances = Readonly<{ [act in Act]: number }>;

/** What the model makes of the act, before the words are weighed; `null` where a rule found the statement. */
export type WithActChances = Readonly<{ actChances: ActChances | null }>;

/** Every act, in the order of the guide. */
export const acts = Object.keys(stanceOf) as readonly Act[];
