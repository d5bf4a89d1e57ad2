// npm run bench:speed [-- --runs N] [-- --quick]
//
// How fast reports are read, from text to a line of JSON, in one process: short (150 words), medium (750) and long
// (5,000) reports on one and two threads; the peak memory of that process; how long one report takes from the start of
// `onrecord read` to its first byte; and how time grows from 10 KB to 1 MB of text. Each row is the median of several
// runs with the lowest and the highest beside it. Build first, and let nothing else run.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { reportOfSize, reportsOf } from "./speed-texts.ts";
import { type Spread, spreadOf } from "./spread.ts";

const { values: asked } = parseArgs({ options: { runs: { type: "string" }, quick: { type: "boolean" } } });
const runs = Number(asked.runs ?? (asked.quick ? 1 : 3));
const folder = mkdtempSync(join(tmpdir(), "onrecord-speed-"));
const timedReading = fileURLToPath(new URL("timed-reading.mjs", import.meta.url));
const command = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));

const lengths = [
  { name: "short", words: 150, count: asked.quick ? 40 : 200 },
  { name: "medium", words: 750, count: asked.quick ? 10 : 60 },
  { name: "long", words: 5000, count: asked.quick ? 2 : 10 },
];
const kilobytes = asked.quick ? [10, 100] : [10, 30, 100, 300, 1000];

type Timed = Readonly<{ seconds: number; peakMegabytes: number }>;

function timeReading(threads: number, texts: readonly string[]): Timed {
  const file = join(folder, "texts.json");
  writeFileSync(file, JSON.stringify(texts));
  return JSON.parse(
    execFileSync(process.execPath, [timedReading, String(threads), file], { encoding: "utf8" }),
  ) as Timed;
}

const repeated = <R>(measure: () => R): readonly R[] => Array.from({ length: runs }, measure);

function printThroughput(): void {
  print(["reports", "threads", "articles/s", "words/s", "peak MB"]);
  for (const { name, words, count } of lengths) {
    const texts = reportsOf(words, count);
    const total = texts.join(" ").split(/\s+/u).length;
    for (const threads of [1, 2]) {
      const timed = repeated(() => timeReading(threads, texts));
      const rate = (amount: number) => spreadOf(timed.map(({ seconds }) => amount / seconds));
      const memory = spreadOf(timed.map(({ peakMegabytes }) => peakMegabytes));
      print([`${name} (${words} words)`, String(threads), show(rate(count), 1), show(rate(total), 0), show(memory, 0)]);
    }
  }
}

async function printColdStart(): Promise<void> {
  const file = join(folder, "report.txt");
  writeFileSync(file, reportsOf(450, 1)[0] ?? "");
  const seconds: number[] = [];
  for (let run = 0; run < 2 * runs + 1; run++) seconds.push(await secondsToFirstByte(file));
  console.log(`\ncold start, one report of 450 words, process start to first byte: ${show(spreadOf(seconds), 2)} s`);
}

function secondsToFirstByte(file: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [command, "read", file], { stdio: ["ignore", "pipe", "inherit"] });
    child.stdout.once("data", () => resolve((performance.now() - started) / 1000));
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`onrecord read ended with code ${code} and printed nothing`)));
    child.stdout.resume();
  });
}

function printGrowth(): void {
  console.log("");
  print(["one report of", "", "seconds", "ms per KB", "against the first"]);
  let first: number | undefined;
  for (const size of kilobytes) {
    const spread = spreadOf(repeated(() => timeReading(1, [reportOfSize(size * 1000)]).seconds));
    const perKilobyte = (1000 * spread.median) / size;
    first ??= perKilobyte;
    print([`${size} KB`, "", show(spread, 2), perKilobyte.toFixed(2), `× ${(perKilobyte / first).toFixed(2)}`]);
  }
}

const show = ({ median, low, high }: Spread, digits: number): string =>
  `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;

function print(cells: readonly string[]): void {
  const [first = "", second = "", ...others] = cells;
  console.log([first.padEnd(20), second.padEnd(8), ...others.map((cell) => cell.padStart(22))].join(""));
}

try {
  console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores; Node ${process.version}; median of ${runs}\n`);
  printThroughput();
  await printColdStart();
  printGrowth();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
