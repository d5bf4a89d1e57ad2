import type { Span } from "#vocabulary";
import { bestPath, type Transitions } from "./best-path.ts";
import { confidenceOf, surenessOf } from "./confidence.ts";
import { column, labelledWords, makeLinkScores } from "./link-scores.ts";
import { linkLabels, type Model, type Tokens, type Window, type WindowScores } from "./model/index.ts";

/** A statement as the network gives it, before the quotation marks have been heard. */
export type Finding = Readonly<{
  /** Where the word that it hangs on begins, in UTF-16 units. */
  anchor: number;
  source: readonly Span[];
  cue: readonly Span[];
  content: readonly Span[];
  confidence: number;
}>;

/** Reads one window's scores: the statements whose anchor the window owns. */
export function makeFindStatements(model: Model) {
  const linkScores = makeLinkScores(model);
  const { bar, confidence, follows } = model.decoder;
  const transitions: Transitions = { labels: linkLabels.length, scores: Float32Array.from(follows.flat()) };
  return (tokens: Tokens, window: Window, scores: WindowScores): readonly Finding[] => {
    const words = labelledWords(tokens, window);
    const places = words.map((word) => word + window.start);
    return Array.from(words).flatMap((anchor) => {
      const chance = window.start + anchor < window.own ? 0 : anchorChance(scores, anchor);
      if (chance < bar) return [];
      const links = linkScores(scores, words, anchor);
      const path = bestPath(links, transitions);
      const odds = Math.log((chance + 1e-6) / (1 - chance + 1e-6));
      const parts = readParts(tokens, places, path);
      if (parts.content.length === 0) return []; // nothing is attributed
      const anchorStart = tokens.starts[window.start + anchor] as number;
      return [{ anchor: anchorStart, ...parts, confidence: confidenceOf(surenessOf(odds, links, path), confidence) }];
    });
  };
}

/** The probability that a word is an anchor of either kind. */
function anchorChance({ data, width }: WindowScores, token: number): number {
  const at = token * width + column.anchors;
  const [none, cue, content] = [data[at] as number, data[at + 1] as number, data[at + 2] as number];
  return 1 - 1 / (1 + Math.exp(cue - none) + Math.exp(content - none));
}

type Parts = Readonly<{ source: Span[]; cue: Span[]; content: Span[] }>;

/** Labels of words as spans: a "+" label goes on with the span of its part, any other begins one. */
function readParts(tokens: Tokens, words: Int32Array, path: Uint8Array): Parts {
  const parts: Parts = { source: [], cue: [], content: [] };
  for (const [word, label] of path.entries()) {
    if (label === 0) continue;
    const name = linkLabels[label] as string;
    const spans = parts[name.replace("+", "") as keyof Parts];
    const last = spans.at(-1);
    const token = words[word] as number;
    if (name.endsWith("+") && last) spans[spans.length - 1] = [last[0], endOfWord(tokens, token)];
    else spans.push([tokens.starts[token] as number, endOfWord(tokens, token)]);
  }
  return parts;
}

/** The end of the last piece of the word; a paragraph mark is a token without letters, and no piece. */
function endOfWord(tokens: Tokens, token: number): number {
  let last = token;
  while (last + 1 < tokens.length && !tokens.first[last + 1] && tokens.ends[last + 1] !== tokens.starts[last + 1])
    last++;
  return tokens.ends[last] as number;
}
