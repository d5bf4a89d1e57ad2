import { linkLabels, type Manifest } from "./model/index.ts";

/** Source, cue and content. */
export const parts = 3;

/**
 * Where in a token's row of scores each head begins: anchors (3), what a word looks like to a link (a number for each
 * label), the links' queries and keys, whether the word is an anchor inside a content (1), how much it counts as a part
 * of source, cue and content, and what it tells of the act as each. training/export.py writes them so.
 */
export function columnsOf({ linkWidth }: Pick<Manifest, "linkWidth">) {
  const labels = linkLabels.length;
  const looks = 3;
  const queries = looks + labels;
  const keys = queries + labels * linkWidth;
  const inner = keys + labels * linkWidth;
  const counts = inner + 1;
  return { looks, queries, keys, inner, counts, tells: counts + parts } as const;
}
