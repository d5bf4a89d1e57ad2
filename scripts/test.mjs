// Runs the tests of the product and of the training code, and ends in one line with the counts of both.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const vitest = new URL("../node_modules/vitest/vitest.mjs", import.meta.url).pathname;

/** Vitest reports to the screen for people, and into a file for the counts. */
function productTests() {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-tests-"));
  const file = join(folder, "counts.json");
  try {
    const flags = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const { status } = spawnSync(process.execPath, [vitest, ...flags, ...process.argv.slice(2)], { stdio: "inherit" });
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, "utf8"));
    // A file that does not even load has no tests to count, and is a failure all the same.
    const failed = Math.max(numFailedTests, status === 0 ? 0 : 1);
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The training code is Python with nothing but its standard library in the tests; who has no Python skips them. */
function trainingTests() {
  const args = ["-m", "unittest", "discover", "--start-directory", "training", "--top-level-directory", "training"];
  const run = spawnSync("python3", args, { encoding: "utf8" });
  if (run.error) {
    console.log("training: skipped, there is no python3 here");
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const report = run.stdout + run.stderr;
  const ran = count(report, /^Ran (\d+) tests?/m);
  const skipped = count(report, /skipped=(\d+)/);
  const failed = count(report, /failures=(\d+)/) + count(report, /errors=(\d+)/);
  console.log(`\ntraining (python3):\n${report.trim()}`);
  if (run.status !== 0 && failed === 0) return { passed: 0, failed: 1, skipped };
  return { passed: ran - failed - skipped, failed, skipped };
}

const count = (report, pattern) => Number(report.match(pattern)?.[1] ?? 0);

const parts = [productTests(), trainingTests()];
const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
if (sum("failed") > 0) process.exitCode = 1;
