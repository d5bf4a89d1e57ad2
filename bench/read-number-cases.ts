// Reads bench/cases/numbers.txt; its head says how it is written.
import { readFileSync } from "node:fs";
import type { Figure } from "onrecord";

/** What is compared of a figure; how it was worded is not. */
export type CaseFigure = Pick<Figure, "min" | "max" | "approx" | "unit">;

/** A sentence and the figures that should be read from it. */
export type NumberCase = Readonly<{ kind: string; sentence: string; figures: readonly CaseFigure[] }>;

const casesFile = new URL("cases/numbers.txt", import.meta.url);

/** The cases of the file, or of a text written like it. Throws where a line cannot be read. */
export function readNumberCases(written: string = readFileSync(casesFile, "utf8")): readonly NumberCase[] {
  let kind = "";
  return written.split("\n").flatMap((line): readonly NumberCase[] => {
    if (line.startsWith("#") || line.trim() === "") return [];
    if (line.startsWith("== ")) {
      kind = line.slice(3).trim();
      return [];
    }
    const [sentence = "", figures = ""] = line.split(" | ");
    if (!kind || !figures.trim()) throw new Error(`Expected a kind, and "sentence | figures", but found: ${line}`);
    return [
      { kind, sentence: sentence.trim(), figures: figures.trim() === "-" ? [] : figures.split(";").map(readFigure) },
    ];
  });
}

/** "~40 USD", "40..", "..40", "3..5 km" */
function readFigure(written: string): CaseFigure {
  const [, approx, low, dots, high, unit] =
    /^(~?)(-?\d+(?:\.\d+)?)?(\.\.)?(-?\d+(?:\.\d+)?)?(?: (.+))?$/.exec(written.trim()) ?? [];
  if (low === undefined && high === undefined) throw new Error(`Not a figure: ${written}`);
  const bound = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
  const max = dots === undefined ? bound(low) : bound(high);
  return { min: bound(low), max, approx: approx === "~", unit: unit ?? null };
}

/** A figure as the file writes it. */
export function writeFigure({ min, max, approx, unit }: CaseFigure): string {
  const bounds = min === max ? `${min}` : `${min ?? ""}..${max ?? ""}`;
  return `${approx ? "~" : ""}${bounds}${unit === null ? "" : ` ${unit}`}`;
}
