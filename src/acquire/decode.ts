import { isUtf8 } from "node:buffer";
import type { Notice } from "#vocabulary";

/** The text of some bytes, and what was odd about them. */
export type Decoded = Readonly<{ text: string; notices: readonly Notice[] }>;

/** A byte order mark: what it says and how many bytes it takes. It belongs to the encoding, not to the text. */
export type Mark = Readonly<{ encoding: "utf-8" | "utf-16le" | "utf-16be"; length: number }>;

/** Reads the byte order mark; without one, the bytes are taken for UTF-8. */
export function markOf(bytes: Buffer): Mark {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", length: 2 };
  return { encoding: "utf-8", length: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0 };
}

/** Never fails: bytes that are not what they should be are read as well as they can be, and a notice says so. */
export function decode(bytes: Buffer): Decoded {
  const { encoding, length } = markOf(bytes);
  const body = bytes.subarray(length);
  if (encoding !== "utf-8") return { text: decodeUtf16(body, encoding), notices: [] };
  const text = body.toString("utf8");
  return isUtf8(body) ? { text, notices: [] } : decodeDamaged(body, text);
}

function decodeUtf16(body: Buffer, encoding: "utf-16le" | "utf-16be"): string {
  // Not TextDecoder: it would replace lone surrogates, and the report's text is the input unchanged.
  const even = body.subarray(0, body.length - (body.length % 2));
  return (encoding === "utf-16le" ? even : Buffer.from(even).swap16()).toString("utf16le");
}

/**
 * Where most of the characters beyond ASCII are whole, a few bytes were damaged; where most are not,
 * the text was never UTF-8, and what remains in use in the West is Windows-1252.
 */
function decodeDamaged(body: Buffer, lenient: string): Decoded {
  const broken = lenient.match(/\ufffd/g)?.length ?? 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII ends at 0x7f
  const whole = (lenient.match(/[^\x00-\x7f]/gu)?.length ?? 0) - broken;
  if (whole > broken) {
    const message = `${broken} ${broken === 1 ? "place is" : "places are"} not valid UTF-8 and shown as \ufffd.`;
    return { text: lenient, notices: [{ kind: "not valid UTF-8", message }] };
  }
  const message = "The bytes are not UTF-8; they were read as Windows-1252.";
  return { text: decodeWindows1252(body), notices: [{ kind: "not valid UTF-8", message }] };
}

/** Windows-1252 from 0x80 to 0x9f, where it differs from Latin-1; the five free places stay the controls they are. */
const HIGH_CONTROLS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Not TextDecoder: some releases of Node 22 and 23 decode "windows-1252" as Latin-1, without its quotation marks. */
const decodeWindows1252 = (bytes: Buffer): string =>
  bytes.toString("latin1").replace(/[\x80-\x9f]/g, (mark) => HIGH_CONTROLS[mark.charCodeAt(0) - 0x80] ?? mark);
