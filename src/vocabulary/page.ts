import type { Notice } from "./notice.ts";

/** What is known of a report before its text is read, as its carrier (a JSONL line, later a page or a feed) gives it. */
export type Given = Readonly<{
  id?: string;
  url?: string;
  title?: string;
  outlet?: string;
  byline?: string;
  published?: string;
}>;

/** One raw text as it came in, and where it came from: what acquiring hands on. */
export type Page = Readonly<{
  /** How a person would name the input: "reports/a.txt", "corpus.jsonl.gz:17", "-". */
  input: string;
  /** What `body` holds. */
  kind: "text" | "html";
  body: string;
  given: Given;
  /** What was odd about the bytes that the body was read from. */
  notices: readonly Notice[];
}>;
