import { type Act, acts, type Figure, type Form, type Span, type TimeRole } from "onrecord";
import type { GoldStatement } from "./gold-report.ts";
import { readExcerpt, readExcerptWords } from "./read-excerpt.ts";

const forms: readonly Form[] = ["direct", "indirect", "mixed"];
const timeRoles: readonly TimeRole[] = ["said", "event", "due"];

/** A line and the indented lines that belong to it. */
export type Block = readonly [line: string, ...details: string[]];

type Context = Readonly<{ text: string; ids: ReadonlySet<string> }>;
type Details = Pick<GoldStatement, "via" | "figures" | "times">;

/**
 * Reads a statement as people write it ("-" where the report does not say who):
 *
 *     mara promise indirect: [Mara Ekholm] <said> on Monday {she would open two lanes by May}
 *       via courier
 *       figure two lanes | 2 | lanes opened
 *       time on Monday | 2031-02-10 | said
 */
export function readStatement([line, ...details]: Block, { text, ids }: Context): GoldStatement {
  const { who, act, form, excerpt } =
    line.match(/^(?<who>\S+) (?<act>\S+) (?<form>\S+): (?<excerpt>.+)$/u)?.groups ?? {};
  if (who === undefined || excerpt === undefined) throw new Error(`not a statement: ${line}`);
  const { marked, span } = readExcerpt(excerpt, text);
  return {
    ...marked,
    speaker: who === "-" ? null : oneOf(who, [...ids]),
    act: oneOf(act as Act, acts),
    form: oneOf(form as Form, forms),
    ...details.map((detail) => readDetail(detail, { text, ids, span })).reduce(merged, noDetails),
  };
}

const noDetails: Details = { via: null, figures: [], times: [] };

const merged = (one: Details, other: Details): Details => ({
  via: other.via ?? one.via,
  figures: [...one.figures, ...other.figures],
  times: [...one.times, ...other.times],
});

function readDetail(detail: string, { text, ids, span }: Context & Readonly<{ span: Span }>): Details {
  const { kind, rest = "" } = detail.match(/^(?<kind>via|figure|time) (?<rest>.+)$/u)?.groups ?? {};
  const [words = "", value = "", what, unit] = rest.split("|").map((part) => part.trim());
  if (kind === undefined) throw new Error(`not a via, figure or time: ${detail}`);
  if (kind === "via") return { ...noDetails, via: oneOf(words, [...ids]) };
  const place = readExcerptWords(words, text, span);
  return kind === "figure"
    ? { ...noDetails, figures: [{ span: place, ...boundsOf(value), of: what || null, unit: unit || null }] }
    : { ...noDetails, times: [{ span: place, value, role: oneOf(what as TimeRole, timeRoles) }] };
}

/** "40", "~40" (about), "40.." (at least), "..40" (at most), "3..5". */
function boundsOf(written: string): Pick<Figure, "min" | "max" | "approx"> {
  const [low = "", high = low] = written.replace(/^~/u, "").split("..");
  return { min: boundOf(low, written), max: boundOf(high, written), approx: written.startsWith("~") };
}

function boundOf(digits: string, written: string): number | null {
  if (digits !== "" && !Number.isFinite(Number(digits))) throw new Error(`not a value: ${written}`);
  return digits === "" ? null : Number(digits);
}

function oneOf<Name extends string>(name: Name, names: readonly Name[]): Name {
  if (!names.includes(name)) throw new Error(`"${name}" is none of ${names.join(", ")}`);
  return name;
}
