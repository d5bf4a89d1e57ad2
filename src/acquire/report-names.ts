/** The endings of files that a folder is searched for, each also with `.gz`. A file named by itself may end in anything. */
export const reportEndings = [".txt", ".text", ".jsonl", ".ndjson", ".json"] as const;

/** The last ending of a name, without `.gz`: ".jsonl" for "corpus.jsonl.gz", "" for "README". */
export function endingOf(name: string): string {
  const plain = name.toLowerCase().replace(/\.gz$/, "");
  return /[^/\\](\.[^./\\]+)$/.exec(plain)?.[1] ?? "";
}

/** Whether a file found in a folder is taken for a report. */
export const isReportName = (name: string): boolean => reportEndings.some((ending) => ending === endingOf(name));

/** Whether the name promises one report a line. */
export const isLinesName = (name: string): boolean => [".jsonl", ".ndjson"].includes(endingOf(name));
