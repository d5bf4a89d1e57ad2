import { realpath, stat } from "node:fs/promises";
import { isAbsolute, resolve, sep } from "node:path";
import { type Located, type Location, unreadable } from "./arrivals.ts";
import { filesIn } from "./folder.ts";
import { reasonOf } from "./reasons.ts";

type Settings = Readonly<{ except?: string | undefined }>;

/**
 * Finds what the names stand for: files, folders, patterns, `-`. Each file comes once, however often it is named,
 * and the file `except`, to which the result goes, does not come at all.
 */
export async function* locate(inputs: readonly string[], { except }: Settings = {}): AsyncGenerator<Location> {
  const seen = new Set<string>();
  const result = except === undefined ? undefined : await realpath(except).catch(() => resolve(except));
  for (const input of inputs) {
    for await (const location of locateOne(input)) {
      if (location.is === "located" && location.key === result)
        yield { is: "passed over", input: location.name, reason: "the result is written to it" };
      else yield location.is === "located" ? once(location, seen) : location;
    }
  }
}

function once(location: Located, seen: Set<string>): Location {
  if (seen.has(location.key))
    return { is: "passed over", input: location.name, reason: "it was named before and is read once" };
  seen.add(location.key);
  return location;
}

async function* locateOne(input: string): AsyncGenerator<Location> {
  if (input === "-") yield { is: "located", name: "-", path: null, key: "-", bytes: 0 };
  else if (/^https?:\/\//i.test(input))
    yield unreadable(input, "web addresses are not read yet: save the report's text to a file");
  else yield* locatePath(input);
}

async function* locatePath(input: string): AsyncGenerator<Location> {
  try {
    const found = await stat(input);
    if (found.isDirectory()) yield* filesIn(input);
    else yield { is: "located", name: input, path: input, key: await realpath(input), bytes: found.size };
  } catch (error) {
    if (isMissing(error) && looksLikePattern(input)) yield* locateMatches(input);
    else yield unreadable(input === "" ? '""' : input, reasonOf(error));
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";
const looksLikePattern = (input: string): boolean => /[*?[\]{}]/.test(input);

async function* locateMatches(pattern: string): AsyncGenerator<Location> {
  const { glob } = await import("tinyglobby"); // most readings have no pattern and need not wait for it
  const slashed = sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  const names = await glob(slashed, { absolute: isAbsolute(pattern), expandDirectories: false, onlyFiles: true });
  if (names.length === 0) yield unreadable(pattern, "no file matches this pattern");
  for (const name of names.sort()) yield* locatePath(name);
}
