const save = "save its text as plain text or JSONL";
const unpack = "unpack it first";

/** A kind of content that is known and not read: what to call it, and what its owner can do. */
type Foreign = Readonly<{ what: string; advice: string }>;

/** Known by its first bytes, here one character a byte, or by those from `at` on. */
type ForeignBytes = Foreign & Readonly<{ begins: readonly string[]; at?: number }>;

/** Known by its first characters. */
type ForeignText = Foreign & Readonly<{ begins: RegExp; example: string }>;

/** The first row that matches counts. */
export const foreignBytes: readonly ForeignBytes[] = [
  { what: "a PDF", begins: ["%PDF-"], advice: save },
  { what: "a ZIP archive or an office file", begins: ["PK\x03\x04", "PK\x05\x06"], advice: save },
  { what: "a WARC archive", begins: ["WARC/0", "WARC/1"], advice: "archives are not read yet" },
  { what: "an RTF file", begins: ["{\\rtf"], advice: save },
  { what: "an old office file", begins: ["\xd0\xcf\x11\xe0"], advice: save },
  { what: "bzip2 data", begins: ["BZh"], advice: unpack },
  { what: "xz data", begins: ["\xfd7zXZ"], advice: unpack },
  { what: "zstd data", begins: ["\x28\xb5\x2f\xfd"], advice: unpack },
  { what: "a tar archive", begins: ["ustar"], at: 257, advice: unpack },
  { what: "an image", begins: ["\x89PNG", "\xff\xd8\xff", "GIF8", "II*\0", "MM\0*"], advice: save },
];

/** Matched after white space; the first row that matches counts. */
export const foreignText: readonly ForeignText[] = [
  {
    what: "an RSS or Atom feed",
    begins: /^(?:<(?:\?xml|!--)[\s\S]{0,2000}?)?<(?:rss|feed|rdf:RDF)[\s>]/,
    advice: "feeds are not read yet",
    example: '<?xml version="1.0"?>\n<rss version="2.0">',
  },
  {
    what: "a JSON Feed",
    begins: /^\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org\//,
    advice: "feeds are not read yet",
    example: '{ "version": "https://jsonfeed.org/version/1.1" }',
  },
  {
    what: "an HTML or XML page",
    begins: /^<(?:!doctype|!--|\?xml|[a-z][a-z0-9:-]*(?:\s[^<>]*)?>)/i,
    advice: `pages are not read yet; ${save}`,
    example: "<!DOCTYPE html>",
  },
];

/** Why content that begins like this is not read; nothing where it is none of the known kinds. */
export function foreignReason(bytes: string, text: string): string | undefined {
  const kind =
    foreignBytes.find(({ begins, at = 0 }) => begins.some((magic) => bytes.startsWith(magic, at))) ??
    foreignText.find(({ begins }) => begins.test(text));
  return kind && `it is ${kind.what}: ${kind.advice}`;
}
