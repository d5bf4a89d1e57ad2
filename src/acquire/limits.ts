/**
 * The most bytes that one report may have. News reports seldom have 50 KB; a text of this size is a corpus that
 * was not split, and would keep the reader busy for minutes.
 */
export const MAX_REPORT_BYTES = 16 * 1024 * 1024;

/** What to say of a text that no report has. */
export const tooLong = (what: string): string =>
  `${what} is longer than the ${MAX_REPORT_BYTES / 1024 / 1024} MB that one report may have; ` +
  "give many reports as JSONL, one a line";
