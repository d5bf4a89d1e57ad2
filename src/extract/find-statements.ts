import type { ActChances, Span } from "#vocabulary";
import { makeActChances } from "./act-chances.ts";
import { bestPath, type Transitions } from "./best-path.ts";
import { columnsOf } from "./columns.ts";
import { confidenceOf, isContent, surenessOf } from "./confidence.ts";
import { labelledWords, makeLinkScores } from "./link-scores.ts";
import { linkLabels, type Model, type Tokens, type Window, type WindowScores } from "./model/index.ts";

/** A statement as the network gives it, before the quotation marks have been heard. */
export type Finding = Readonly<{
  /** Where the word that it hangs on begins, in UTF-16 units. */
  anchor: number;
  source: readonly Span[];
  cue: readonly Span[];
  content: readonly Span[];
  confidence: number;
  /** `null` where a rule found it and not the network. */
  actChances: ActChances | null;
}>;

/** Reads one window's scores: the statements whose anchor the window owns, then those inside their contents. */
export function makeFindStatements(model: Model) {
  const readAnchor = makeReadAnchor(model);
  const { bar, innerBar } = model.decoder;
  const columns = columnsOf(model.manifest);
  return (tokens: Tokens, window: Window, scores: WindowScores): readonly Finding[] => {
    const words = labelledWords(tokens, window);
    const places = words.map((word) => word + window.start);
    const reading: Reading = { tokens, window, scores, words, places };
    const own = Array.from(words).filter((word) => window.start + word >= window.own);
    const outer = own.flatMap((word) => readAnchor(reading, word, { chance: anchorChance(scores, word), bar }));
    const inside = innerWords(outer, own);
    const inner = inside.flatMap((word) =>
      readAnchor(reading, word, { chance: innerChance(scores, word, columns), bar: innerBar }),
    );
    return [...outer, ...inner].map(({ finding }) => finding);
  };
}

/** A window with its labelled words, by place in the window and by place in the report. */
type Reading = Readonly<{
  tokens: Tokens;
  window: Window;
  scores: WindowScores;
  words: Int32Array;
  places: Int32Array;
}>;

/** A finding with what its labels cover, as places in the window. */
type Read = Readonly<{ word: number; content: ReadonlySet<number>; finding: Finding }>;

/** Words of contents that no statement hangs on yet. */
function innerWords(outer: readonly Read[], own: readonly number[]): readonly number[] {
  const taken = new Set(outer.map(({ word }) => word));
  const contents = new Set(outer.flatMap(({ content }) => [...content]));
  return own.filter((word) => contents.has(word) && !taken.has(word));
}

/** Reads the statement that hangs on a word, if the word is sure enough to carry one. */
function makeReadAnchor(model: Model) {
  const linkScores = makeLinkScores(model);
  const actChances = makeActChances(model);
  const { confidence, follows } = model.decoder;
  const transitions: Transitions = { labels: linkLabels.length, scores: Float32Array.from(follows.flat()) };
  return ({ tokens, window, scores, words, places }: Reading, word: number, { chance, bar }: Sure): readonly Read[] => {
    if (chance < bar) return [];
    const links = linkScores(scores, words, word);
    const path = bestPath(links, transitions);
    const odds = Math.log((chance + 1e-6) / (1 - chance + 1e-6));
    const parts = readParts(tokens, places, path);
    if (parts.content.length === 0) return []; // nothing is attributed
    const finding: Finding = {
      anchor: tokens.starts[window.start + word] as number,
      ...parts,
      confidence: confidenceOf(surenessOf(odds, links, path), confidence),
      actChances: actChances(scores, { words, path }),
    };
    return [{ word, content: new Set(words.filter((_, at) => isContent(path[at] as number))), finding }];
  };
}

type Sure = Readonly<{ chance: number; bar: number }>;

/** The probability that a word is an anchor of either kind. */
function anchorChance({ data, width }: WindowScores, token: number): number {
  const at = token * width;
  const [none, cue, content] = [data[at] as number, data[at + 1] as number, data[at + 2] as number];
  return 1 - 1 / (1 + Math.exp(cue - none) + Math.exp(content - none));
}

/** The probability that a word of a content is the anchor of a statement inside it. */
const innerChance = ({ data, width }: WindowScores, token: number, { inner }: { inner: number }): number =>
  1 / (1 + Math.exp(-(data[token * width + inner] as number)));

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
