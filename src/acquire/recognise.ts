import { isUtf8 } from "node:buffer";
import { decode, markOf } from "./decode.ts";
import { foreignReason } from "./foreign.ts";
import { isLinesName } from "./report-names.ts";

/** How the bytes of an input are to be read, or why they are not. */
export type Recognised = Readonly<{ as: "text" | "lines" | "json" }> | Readonly<{ as: "nothing"; reason: string }>;

/** Finds the kind of content from its first bytes; the name only decides what the bytes leave open. */
export function recognise(head: Buffer, name: string): Recognised {
  const start = decode(head).text.trimStart();
  if (start === "") return { as: "nothing", reason: "it is empty" };
  const reason = foreignReason(head.toString("latin1"), start) ?? binaryReason(head);
  if (reason !== undefined) return { as: "nothing", reason };
  if (isLinesName(name) || holdsObjectLines(start)) return { as: "lines" };
  return { as: /^(\{\s*["}]|\[\s*[{\]])/.test(start) ? "json" : "text" };
}

/**
 * A tenth of control characters and more is no text. Text with a stray NUL stays far below it,
 * and the smallest binary files (icons, databases, programs) lie far above.
 */
const MOST_CONTROLS = 0.1;

const isNul = (byte: number | undefined): boolean => byte === 0;
const isControl = (byte: number): boolean => byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27;

function binaryReason(head: Buffer): string | undefined {
  if (markOf(head).encoding.startsWith("utf-16")) return undefined;
  const nuls = head.filter(isNul).length;
  const odd = head.filter((byte, at) => isNul(byte) && at % 2 === 1).length;
  if (nuls > head.length / 4 && (odd > nuls * 0.9 || odd < nuls * 0.1))
    return "it looks like UTF-16 without a byte order mark: save it as UTF-8";
  const isBinary = head.filter(isControl).length > head.length * MOST_CONTROLS || (nuls > 0 && !isUtf8Start(head));
  return isBinary ? "it holds binary data, not text" : undefined;
}

/** The head may end inside a character of up to four bytes, so its last three prove nothing. */
const isUtf8Start = (head: Buffer): boolean =>
  [0, 1, 2, 3].some((cut) => isUtf8(head.subarray(0, Math.max(0, head.length - cut))));

/** One object a line. Where the first line is broken, the second shows what was meant. */
function holdsObjectLines(start: string): boolean {
  const [first = "", ...others] = start.split("\n").filter((line) => line.trim() !== "");
  const opens = (line: string): boolean => /^\{\s*["}]/.test(line);
  return opens(first) && (others.length === 0 || isObject(first) || others.some(opens));
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}
