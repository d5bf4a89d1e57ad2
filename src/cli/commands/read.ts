import { type Command, InvalidArgumentError, Option } from "commander";
import { ExitCode } from "../exit-code.ts";
import { type FormatName, formats } from "../formats/index.ts";
import type { ReadRequest } from "../request.ts";
import type { World } from "../world.ts";

/** The options as commander gives them. */
type Options = Readonly<{
  format?: FormatName;
  json?: true;
  ndjson?: true;
  csv?: true;
  output?: string;
  published?: string;
  by: "text" | "source";
  why?: true;
  threads?: number;
  quiet?: true;
  color: boolean;
}>;

const examples = `Examples:
  onrecord read report.txt                          one report, as a table
  onrecord read --by source report.txt              all that each source says, together
  onrecord read reports/ 'more/*.txt'               folders and patterns
  onrecord read corpus.jsonl.gz -o statements.csv   a corpus, a row a statement
  curl -s URL-OF-A-TEXT | onrecord read --json      from a pipe
`;

/** Adds `onrecord read`. */
export function defineRead(program: Command, world: World, done: (code: number) => void): void {
  const read = program
    .command("read")
    .description("Reads reports and prints who said what in them, in the exact words.")
    .argument("[input...]", "files, folders, patterns or - for stdin: plain text or JSONL, also gzipped")
    .addOption(new Option("-f, --format <name>", "table on a terminal, ndjson otherwise").choices(Object.keys(formats)))
    .option("--json", "short for --format json: one document")
    .option("--ndjson", "short for --format ndjson: one record a line, as soon as it is there")
    .option("--csv", "short for --format csv: one row a statement")
    .option("-o, --output <file>", "write to a file; its ending says the format unless --format does")
    .addOption(
      new Option("--by <order>", "in the table, follow the text or put together what each source says")
        .choices(["text", "source"])
        .default("text"),
    )
    .option("--why", "in the table, say for each statement what decided, on which words, and how sure that is")
    .option("--published <date>", "the date of publication of reports that have none, like 2024-10-23")
    .option("--threads <count>", "the most threads to read in (default: one for each core)", countOf)
    .option("-q, --quiet", "print no progress and no notes, only what could not be read")
    .option("--no-color", "print without colours, as NO_COLOR=1 does")
    .addHelpText("before", `${examples}`)
    .action(async (inputs: string[], options: Options) => {
      if (inputs.length === 0 && world.stdin.isTTY) {
        read.outputHelp({ error: true });
        return done(ExitCode.impossible);
      }
      const { runRead } = await import("../reading.ts");
      done(await runRead(requestOf(inputs, options), world));
    });
}

function requestOf(inputs: readonly string[], { json, ndjson, csv, format, ...options }: Options): ReadRequest {
  const named = { json, ndjson, csv } as const;
  const short = (["json", "ndjson", "csv"] as const).filter((name) => named[name]);
  return {
    inputs: inputs.length === 0 ? ["-"] : inputs,
    formats: [...new Set([...short, ...(format === undefined ? [] : [format])])],
    output: options.output,
    published: options.published,
    layout: { by: options.by, isReasoned: options.why === true },
    threads: options.threads,
    isQuiet: options.quiet === true,
    isColourless: !options.color,
  };
}

function countOf(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError("Expected a whole number, 1 or more.");
  return Number(value);
}
