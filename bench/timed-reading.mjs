// One measurement in a process of its own, so that its memory is its own. Plain JavaScript, as a user would run it:
// a loader for TypeScript would be weighed along.
//
//   node bench/timed-reading.mjs THREADS FILE    FILE: a JSON list of texts; prints {seconds, peakMegabytes}
import { readFileSync } from "node:fs";
import { openReader } from "onrecord";

const [threads, file] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(file, "utf8"));
const reader = await openReader({ threads: Number(threads) });

// The first reports of a process are slower: code is compiled and memory is found. That is what cold start measures.
for await (const record of reader.readAll(texts.slice(0, 4).map((text) => ({ text: text.slice(0, 2000) }))))
  toLine(record);

const started = performance.now();
let characters = 0;
for await (const record of reader.readAll(texts.map((text) => ({ text })))) characters += toLine(record).length;
const seconds = (performance.now() - started) / 1000;
await reader.close();

// Kilobytes on every system that Node runs on.
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, peakMegabytes, characters }));

function toLine(record) {
  return `${JSON.stringify(record)}\n`;
}
