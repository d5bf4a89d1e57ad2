import { type Extractor, recordOf } from "#record";
import type { Page, ReportRecord } from "#vocabulary";
import { ExitCode } from "./exit-code.ts";
import { counted } from "./formats/summary.ts";
import { packageFile } from "./package-file.ts";
import { visible } from "./screen/visible.ts";
import type { World } from "./world.ts";

/** A report that no working installation reads wrongly: one plain statement, one in quotation marks. */
const sample: Page = {
  input: "the sample",
  kind: "text",
  body:
    "The harbour at Eastmere will reopen on Friday, Mayor Ruth Calder said. " +
    "“We are ready for the first ships,” she told reporters.",
  given: { id: "sample", published: "2024-10-23" },
  notices: [],
};
const quoted = "We are ready for the first ships";

/** Prints what there is and whether it works; gives the exit code. */
export async function runDoctor(world: World): Promise<number> {
  const print = (name: string, value: string): void =>
    void world.stdout.write(`${name.padEnd(10)} ${visible(value)}\n`);
  const { version, dependencies } = packageFile();
  print("Onrecord", version);
  print("Node", `${process.versions.node} on ${process.platform} ${process.arch}, ${counted(world.cores, "core")}`);
  print("Back end", `ONNX Runtime ${dependencies["onnxruntime-node"]}, on the processor`);
  try {
    await examine(world, print);
    print("Result", "all is well");
    return ExitCode.done;
  } catch (error) {
    print("Result", `not well: ${error instanceof Error ? error.message : error}`);
    return ExitCode.someUnread;
  }
}

async function examine({ now, loadExtractor }: World, print: (name: string, value: string) => void): Promise<void> {
  const began = now();
  const extractor = await loadExtractor();
  print("Model", `${extractor.model.name}, loaded in ${Math.round(now() - began)} ms`);
  for (const line of scoreLines(extractor)) print("Scores", line);
  const loaded = now();
  const record = await recordOf(sample, { extractor });
  print(
    "Self-test",
    `${counted(record.statements.length, "statement")} in a sample, read in ${Math.round(now() - loaded)} ms`,
  );
  await extractor.close();
  assertRead(record);
}

/** "polnear dev: all.relation.overlap 74.1, …", a line a set. */
const scoreLines = ({ model }: Extractor): readonly string[] =>
  Object.entries(model.scores).map(
    ([set, scores]) =>
      `${set}: ${Object.entries(scores)
        .map((score) => score.join(" "))
        .join(", ")}`,
  );

function assertRead({ statements }: ReportRecord): void {
  const found = statements.find(({ content }) => content.text.includes(quoted));
  if (found === undefined) throw new Error(`expected a statement with "${quoted}" in the sample, but found none`);
}
