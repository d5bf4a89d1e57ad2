import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
type Rule = Readonly<{ name: string; comment: string }>;
const settings = (await import(join(root, ".dependency-cruiser.mjs"))) as { default: { forbidden: readonly Rule[] } };
const { forbidden } = settings.default;
const rules = forbidden.map(({ name }) => name);

type Plant = Readonly<{ file: string; imports: string }>;

/** For each rule an import that breaks it: a rule that never fires may be misspelt. */
const plants: Readonly<Record<string, Plant>> = {
  "vocabulary-is-bare": { file: "src/vocabulary/planted.ts", imports: "#text" },
  "text-is-a-leaf": { file: "src/text/planted.ts", imports: "node:path" },
  "stages-are-strangers": { file: "src/resolve/planted-stage.ts", imports: "#extract" },
  "only-the-ledger-knows-the-database": { file: "src/interpret/planted-database.ts", imports: "node:sqlite" },
  "the-ledger-does-no-thinking": { file: "src/ledger/planted.ts", imports: "#interpret" },
  "only-acquire-opens-the-network": { file: "src/extract/model/planted-network.ts", imports: "node:https" },
  "thinking-touches-no-disk": { file: "src/report/planted-disk.ts", imports: "node:fs" },
  "only-workers-start-threads": { file: "src/extract/planted-threads.ts", imports: "node:worker_threads" },
  "workers-only-run-the-record": { file: "src/workers/planted.ts", imports: "#extract" },
  "only-the-doors-know-the-workers": { file: "src/serve/planted-workers.ts", imports: "#workers" },
  "only-the-model-folder-runs-the-model": { file: "src/interpret/planted-model.ts", imports: "onnxruntime-node" },
  "web-speaks-http-only": { file: "src/web/planted.ts", imports: "#record" },
  "nothing-needs-the-edges": { file: "src/acquire/planted-edge.ts", imports: "../cli/planted-front-door.ts" },
  "edges-use-the-front-door": { file: "src/cli/planted-front-door.ts", imports: "#resolve" },
  "serve-reads-no-files": { file: "src/serve/planted-files.ts", imports: "#acquire" },
  "other-folders-by-index-only": { file: "src/report/planted-inside.ts", imports: "../vocabulary/span.ts" },
  "root-files-by-index-only": { file: "src/planted-inside.ts", imports: "./vocabulary/span.ts" },
  "src-does-not-know-its-scales": { file: "src/text/planted-scales.ts", imports: "../../bench/planted.ts" },
  "bench-uses-the-public-names": { file: "bench/planted.ts", imports: "../src/vocabulary/index.ts" },
  "everything-resolves": { file: "src/text/planted-nowhere.ts", imports: "./nowhere.ts" },
  "no-cycles": { file: "src/text/planted-cycle.ts", imports: "./planted-cycle.ts" },
  "no-orphans": { file: "src/text/planted-orphan.ts", imports: "" },
  "no-dev-dependency-in-src": { file: "src/acquire/planted-dev.ts", imports: "fast-check" },
};

type Violation = Readonly<{ from: string; rule: Readonly<{ name: string }> }>;

/** A copy of the sources with every plant in it. */
function plantedCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), "onrecord-layers-"));
  for (const kept of ["src", "package.json", "tsconfig.json", ".dependency-cruiser.mjs"]) {
    cpSync(join(root, kept), join(copy, kept), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
  for (const { file, imports } of Object.values(plants)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), imports === "" ? "export {};\n" : `import "${imports}";\n`);
  }
  return copy;
}

function violationsIn(folder: string): readonly Violation[] {
  const command = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const flags = ["src", "bench", "--output-type", "json"];
  const { stdout } = spawnSync(process.execPath, [command, ...flags], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const { summary } = JSON.parse(stdout) as { summary: { violations: readonly Violation[] } };
  return summary.violations;
}

describe("the layers", () => {
  let copy: string;
  let found: readonly Violation[];
  beforeAll(() => {
    copy = plantedCopy();
    found = violationsIn(copy);
  }, 60_000);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each(rules)("%s catches an import planted against it", (rule) => {
    const plant = plants[rule];
    expect(plant, `no import is planted against ${rule}`).toBeDefined();
    const caught = found.filter(({ from }) => from === plant?.file).map(({ rule: { name } }) => name);
    expect(caught).toContain(rule);
  });

  it("plants nothing for a rule that is gone", () => {
    expect(Object.keys(plants).sort()).toEqual([...rules].sort());
  });

  it("are explained in ARCHITECTURE.md, each one and no other", () => {
    const architecture = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
    const explained = [...architecture.matchAll(/^- \*\*([a-z-]+)\*\*/gm)].map(([, name]) => name);
    expect(explained.sort()).toEqual([...rules].sort());
  });

  it("each say why they exist", () => {
    for (const { name, comment } of forbidden) expect(comment, name).toMatch(/\w.*\.$/);
  });
});
