// Reads a gold report as people write it. bench/README.md says how; bench/gold/ is full of examples.
import { readdirSync, readFileSync } from "node:fs";
import type { SourceKind, Span } from "onrecord";
import type { GoldReport, GoldSource, GoldStatement } from "./gold-report.ts";
import { readExcerptWords } from "./read-excerpt.ts";
import { type Block, readStatement } from "./read-statement.ts";

const goldFolder = new URL("gold/", import.meta.url);
const kinds: readonly SourceKind[] = ["person", "organisation", "state", "group", "document", "outlet"];

/** A gold report as it was written, before anything is looked up in it. */
export type GoldFile = Readonly<{ id: string; written: string }>;

/** The files of the gold set: what is read, and what the gate takes the digest of. */
export function goldFiles(folder: URL = goldFolder): readonly GoldFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ id: name.slice(0, -".txt".length), written: readFileSync(new URL(name, folder), "utf8") }));
}

/** Turns what a person wrote into places in the text. Throws where it is not clear which words are meant. */
export function readGold({ id, written }: GoldFile): GoldReport {
  try {
    const [head = "", ...rest] = written.split(/^== /mu);
    const sections = new Map(rest.map(nameAndBody));
    const text = sections.get("report") ?? "";
    const sourceLines = blocksOf(sections.get("sources")).map(([line]) => line);
    const ids = new Set(sourceLines.map((line) => line.split(/\s/u, 1)[0] ?? ""));
    const statements = blocksOf(sections.get("statements")).map((block) => readStatement(block, { text, ids }));
    return {
      id,
      title: headerOf("title", head),
      outlet: headerOf("outlet", head),
      published: headerOf("published", head),
      text,
      furniture: blocksOf(sections.get("furniture")).map(([line]) => readExcerptWords(line, text, [0, text.length])),
      sources: sourceLines.map((line) => readSource(line, statements)),
      statements,
    };
  } catch (error) {
    throw new Error(`bench/gold/${id}.txt: ${(error as Error).message}`, { cause: error });
  }
}

const nameAndBody = (section: string): [string, string] => {
  const end = section.indexOf("\n");
  return [section.slice(0, end).trim(), section.slice(end).trim()];
};

const headerOf = (name: string, head: string): string | null =>
  head.match(new RegExp(`^${name}: *(.+)$`, "mu"))?.[1]?.trim() ?? null;

const blocksOf = (body = ""): readonly Block[] =>
  body
    .split(/\n(?=\S)/u)
    .map((block) => block.trim().split(/\n\s*/u))
    .filter((lines): lines is [string, ...string[]] => Boolean(lines[0]));

/** "mara person named: Mara Ekholm | chief engineer | Port of Kelder" */
function readSource(line: string, statements: readonly GoldStatement[]): GoldSource {
  const { id, kind, named, rest } =
    line.match(/^(?<id>\S+) (?<kind>\S+) (?<named>named|unnamed): (?<rest>.+)$/u)?.groups ?? {};
  if (id === undefined || !kinds.includes(kind as SourceKind)) throw new Error(`not a source: ${line}`);
  const [label = "", role, affiliation] = (rest ?? "").split("|").map((part) => part.trim());
  return {
    id,
    label,
    kind: kind as SourceKind,
    named: named === "named",
    role: role || null,
    affiliation: affiliation || null,
    mentions: placesOnce(statements.filter(({ speaker }) => speaker === id).flatMap(({ source }) => source)),
  };
}

const placesOnce = (spans: readonly Span[]): readonly Span[] => [
  ...new Map(spans.map((span) => [span.join("-"), span])).values(),
];
