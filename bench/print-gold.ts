// npm run --silent gold > gold.jsonl    the gold set as offsets, one report a line, for other people's tools
import { goldFiles, readGold } from "./read-gold.ts";

for (const { statements, ...report } of goldFiles().map(readGold)) {
  console.log(JSON.stringify({ ...report, annotations: [{ annotator: "onrecord", attributions: statements }] }));
}
