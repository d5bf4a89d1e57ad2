import { createHash } from "node:crypto";
import type { GoldFile } from "./read-gold.ts";

/** Measures by name, 0 to 1. */
export type Scores = Readonly<Record<string, number>>;

/** What a change is held against: `bench/floors.json`. */
export type Floors = Readonly<{
  /** Of the gold files: another exam has other marks. */
  digest: string;
  reports: number;
  statements: number;
  /** The model that reached the floors. */
  model: string;
  floors: Scores;
}>;

/** What was measured just now. */
export type Measured = Readonly<{ digest: string; reports: number; statements: number; model: string; scores: Scores }>;

/** A floor may only be lowered by a person who says so. */
export class LowerFloor extends Error {}

/**
 * How far below its floor a measure may lie, 0 to 1.
 * Processors without the same 8-bit instructions give scores that differ in the third digit, which can turn about one
 * statement in two hundred: half a point. A measure that falls further has fallen.
 */
export const NOISE = 0.005;

/** The digest of the gold set. Line ends differ between systems, so they do not count. */
export function digestOf(files: readonly GoldFile[]): string {
  const hash = createHash("sha256");
  for (const { id, written } of files) hash.update(`${id}\0${written.replaceAll("\r\n", "\n")}\0`);
  return hash.digest("hex");
}

/** Everything that keeps the gate shut, as sentences. Empty means that it is open. */
export function missedFloors(measured: Measured, floors: Floors): readonly string[] {
  const { scores } = measured;
  if (measured.digest !== floors.digest)
    return ["bench/gold was changed. Look at the scores, then: npm run bench -- --update"];
  const fallen = Object.entries(floors.floors)
    .filter(([measure, floor]) => !((scores[measure] ?? 0) >= floor - NOISE))
    .map(([measure, floor]) => `${measure} is ${asPercent(scores[measure])}; its floor is ${asPercent(floor)}`);
  const unknown = Object.keys(scores)
    .filter((measure) => floors.floors[measure] === undefined)
    .map((measure) => `${measure} has no floor yet. Give it one: npm run bench -- --update`);
  return [...fallen, ...unknown];
}

/** The floors that the measured scores allow: never lower than before, unless that was asked for. */
export function raisedFloors(measured: Measured, before: Floors | undefined, allowLower: boolean): Floors {
  const { scores, ...rest } = measured;
  const floors = Object.fromEntries(Object.entries(scores).map(([measure, score]) => [measure, roundedDown(score)]));
  const lower = Object.entries(before?.floors ?? {})
    .filter(([measure, floor]) => !((floors[measure] ?? Number.NaN) >= floor))
    .map(([measure, floor]) => `${measure} would go down from ${asPercent(floor)} to ${asPercent(floors[measure])}`);
  if (lower.length > 0 && !allowLower) {
    throw new LowerFloor(`${lower.join("\n")}\nIf that is meant: npm run bench -- --update --allow-lower`);
  }
  return { ...rest, floors };
}

/** Four digits are more than the gold set can tell apart, and a floor above the score would shut the gate at once. */
const roundedDown = (score: number): number => Math.floor(score * 10_000) / 10_000;

const asPercent = (score: number | undefined): string => (score === undefined ? "missing" : (100 * score).toFixed(1));
