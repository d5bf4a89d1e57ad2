import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Figure, Span } from "onrecord";
import type { GoldReport, GoldSource, GoldStatement, GoldTime } from "./gold-report.ts";

/** A mistake of the one who asked: said in one line, exit code 2. */
export class BadData extends Error {}

type Line = Partial<Pick<GoldReport, "title" | "outlet" | "published" | "furniture">> &
  Readonly<{
    id: string;
    text: string;
    sources?: readonly GoldSource[];
    annotations: readonly Readonly<{ attributions: readonly Attribution[] }>[];
  }>;

type Attribution = Partial<Omit<GoldStatement, "figures" | "times">> &
  Readonly<{ figures?: readonly GoldStatement["figures"][number][]; times?: readonly GoldTime[] }>;

/**
 * Reads annotated articles, one JSON object a line, gzipped or not: `{id, text, annotations: [{attributions}]}`. The
 * first annotation counts. Where speakers, acts, figures and times are annotated too, they are read as well.
 */
export function readArticles(file: string): readonly GoldReport[] {
  const lines = readText(file).split("\n");
  return lines.flatMap((line, index) => (line.trim() === "" ? [] : [readArticle(line, `${file}:${index + 1}`)]));
}

function readText(file: string): string {
  try {
    const bytes = readFileSync(file);
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (isGzip ? gunzipSync(bytes) : bytes).toString("utf8");
  } catch (error) {
    throw new BadData(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function readArticle(line: string, place: string): GoldReport {
  const article = parse(line, place);
  const [annotation] = article.annotations ?? [];
  if (typeof article.text !== "string" || annotation === undefined) {
    throw new BadData(`${place}: expected {id, text, annotations: [{attributions}]}`);
  }
  return {
    id: article.id,
    title: article.title ?? null,
    outlet: article.outlet ?? null,
    published: article.published ?? null,
    text: article.text,
    furniture: article.furniture ?? [],
    sources: article.sources ?? [],
    statements: annotation.attributions.map(statementOf),
  };
}

function parse(line: string, place: string): Line {
  try {
    return JSON.parse(line) as Line;
  } catch (error) {
    throw new BadData(`${place}: not JSON (${(error as Error).message})`, { cause: error });
  }
}

const noSpans: readonly Span[] = [];

const statementOf = (attribution: Attribution): GoldStatement => ({
  source: attribution.source ?? noSpans,
  cue: attribution.cue ?? noSpans,
  content: attribution.content ?? noSpans,
  form: attribution.form ?? "indirect",
  speaker: attribution.speaker ?? null,
  via: attribution.via ?? null,
  act: attribution.act ?? "state",
  figures: (attribution.figures ?? []).map(withBounds),
  times: attribution.times ?? [],
});

/** A bound that is left out is no bound. */
const withBounds = (figure: GoldStatement["figures"][number]): Pick<Figure, "span" | "min" | "max"> => ({
  ...figure,
  min: figure.min ?? null,
  max: figure.max ?? null,
});
