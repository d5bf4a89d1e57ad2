import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const notOurs = ["node_modules", "dist", ".git", "coverage", "runs", ".venv", "__pycache__"];

/** The files that are, or are about to be, in the repository; in an unpacked copy without git, all but the built ones. */
export function committedFiles(root: string): readonly string[] {
  const { status, stdout } = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  const files = status === 0 ? stdout.split("\n").filter(Boolean) : walk(root).map((file) => relative(root, file));
  return files.filter((file) => existsSync(join(root, file))).sort();
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !notOurs.includes(name))
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? walk(path) : [path]));
}
