// Uses the package as a program does that has it installed: plain JavaScript, by its name. Prints what came of it.
import { openReader } from "onrecord";

const text = "The harbour will reopen on Friday, Mayor Ruth Calder said. “We are ready,” she told reporters.";
const inputs = Array.from({ length: 12 }, (_, at) => ({ id: `r${at}`, text: text.repeat((at % 3) + 1) }));
const linesOf = async (reader) => {
  const lines = [];
  for await (const record of reader.readAll(inputs)) lines.push(JSON.stringify(record));
  return lines;
};
const messageOf = (promise) =>
  promise.then(
    () => "nothing",
    (error) => `${error.name}: ${error.message}`,
  );

const one = await openReader({ threads: 1 });
const two = await openReader({ threads: 2 });
const lines = await linesOf(one);
const isSame = (await linesOf(two)).every((line, at) => line === lines[at]);
const isSameAlone = JSON.stringify(await two.read(inputs[0])) === lines[0];
for await (const record of two.readAll(inputs)) if (record.report.id === "r1") break;
await Promise.all([one.close(), two.close()]);
const afterClosing = await messageOf(two.read({ text }));
const withoutModel = await messageOf(openReader({ threads: 2, model: "no-such-folder" }));
console.log(JSON.stringify({ count: lines.length, isSame, isSameAlone, afterClosing, withoutModel }));
