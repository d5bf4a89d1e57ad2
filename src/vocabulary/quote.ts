import type { Span } from "./span.ts";

/**
 * Words and where they stand. `text` is exactly the characters of `spans`, in order, joined with " … ",
 * so a text that has shifted is noticed and never misquoted. No spans means that the report has no such words.
 */
export type Quote = Readonly<{ spans: readonly Span[]; text: string }>;
