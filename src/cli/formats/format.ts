import type { ReportRecord } from "#vocabulary";
import type { Screen } from "../screen/screen.ts";

/** One record and the name of the input that it came from. */
export type Entry = Readonly<{ input: string; record: ReportRecord }>;

/** Turns records into the characters of one output. The order of calls: `entry` for each, then `end`. */
export interface Format {
  /** Whether notices are part of the output; otherwise they are told beside it. */
  readonly holdsNotices: boolean;
  entry(entry: Entry): string;
  /** Closes the output, so that it is whole even where the work ended early. */
  end(): string;
}

/** How statements are laid out for people; programs get them in the order of the text, with all that is known. */
export type Layout = Readonly<{
  /** Under whom they are put: "text" follows the report, "source" says all of one source together. */
  by: "text" | "source";
  /** Whether the reasons are told too. */
  isReasoned: boolean;
}>;

/** Makes a format ready for one output. */
export type OpenFormat = (screen: Screen, layout: Layout) => Format;
