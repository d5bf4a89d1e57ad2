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

/** Every act, in the order of the guide. */
export const acts = Object.keys(stanceOf) as readonly Act[];
