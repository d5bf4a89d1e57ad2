import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Location, unreadable } from "./arrivals.ts";
import { reasonOf } from "./reasons.ts";
import { endingOf, isReportName, reportEndings } from "./report-names.ts";

/** What a walk keeps in mind: folders already entered (links can lead in a circle) and files left aside. */
type Walk = { entered: Set<string>; found: number; leftOut: Map<string, number> };

/** The reports of a folder and the folders in it, by name, in order; at its end, what was left out. */
export async function* filesIn(folder: string): AsyncGenerator<Location> {
  const walk: Walk = { entered: new Set(), found: 0, leftOut: new Map() };
  yield* enter(folder, walk);
  if (walk.found === 0) yield unreadable(folder, `no reports in this folder; ${whatCounts(walk)}`);
  else if (walk.leftOut.size > 0) yield { is: "passed over", input: folder, reason: whatCounts(walk) };
}

async function* enter(folder: string, walk: Walk): AsyncGenerator<Location> {
  try {
    const place = await realpath(folder);
    if (walk.entered.has(place)) return;
    walk.entered.add(place);
    const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith("."));
    entries.sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const entry of entries) yield* take(entry, { folder, place, walk });
  } catch (error) {
    walk.found += 1; // what is wrong has been said: not also that the folder holds no reports
    yield unreadable(folder, reasonOf(error));
  }
}

type Where = Readonly<{ folder: string; place: string; walk: Walk }>;

async function* take(entry: Dirent, { folder, place, walk }: Where): AsyncGenerator<Location> {
  const name = join(folder, entry.name);
  if (entry.isDirectory()) return yield* enter(name, walk);
  if (!entry.isSymbolicLink() && !isReportName(name)) return leaveOut(name, walk);
  try {
    const found = await stat(name);
    if (found.isDirectory()) return yield* enter(name, walk);
    // A pipe or a device in a folder could keep the reading waiting for ever.
    if (!found.isFile() || !isReportName(name)) return leaveOut(name, walk);
    walk.found += 1;
    const key = entry.isSymbolicLink() ? await realpath(name) : join(place, entry.name);
    yield { is: "located", name, path: name, key, bytes: found.size };
  } catch (error) {
    if (!isReportName(name)) return leaveOut(name, walk);
    walk.found += 1;
    yield unreadable(name, reasonOf(error));
  }
}

function leaveOut(name: string, { leftOut }: Walk): void {
  const ending = endingOf(name) || "without an ending";
  leftOut.set(ending, (leftOut.get(ending) ?? 0) + 1);
}

/** "3 files left out (2 .jpg, 1 .html); reports end in .txt, …" */
function whatCounts({ leftOut }: Walk): string {
  const kinds = [...leftOut].sort(([, one], [, other]) => other - one).map(([ending, count]) => `${count} ${ending}`);
  const count = [...leftOut.values()].reduce((sum, one) => sum + one, 0);
  const named = kinds.length > 5 ? [...kinds.slice(0, 5), "…"] : kinds;
  const files = count === 0 ? "" : `${count} ${count === 1 ? "file" : "files"} left out (${named.join(", ")}); `;
  return `${files}reports end in ${reportEndings.join(", ")}, each also with .gz`;
}
