// Everything that must hold before a change is done, each step by name and with its time. It goes on after a
// failure, so that one run shows everything there is to mend.
import { spawnSync } from "node:child_process";

const steps = [
  ["build", "the package compiles"],
  ["check:format", "formatted (npm run format)"],
  ["check:types", "types, in tests and scales too"],
  ["check:lint", "lint"],
  ["check:layers", "who imports whom"],
  ["test:all", "tests, docs and training"],
  ["bench", "quality is on or above its floors"],
];

const only = process.argv.slice(2);
const results = steps
  .filter(([name]) => only.length === 0 || only.includes(name))
  .map(([name, what]) => {
    console.log(`\n── ${what} (npm run ${name})`);
    const started = performance.now();
    const { status } = spawnSync("npm", ["run", "--silent", name], { stdio: "inherit" });
    return { name, passed: status === 0, seconds: (performance.now() - started) / 1000 };
  });

console.log("");
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? "passed" : "FAILED"}  ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s`);
}
if (results.some(({ passed }) => !passed)) process.exitCode = 1;
