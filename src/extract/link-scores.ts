import { columnsOf } from "./columns.ts";
import { linkLabels, type Model, type Tokens, type Window, type WindowScores } from "./model/index.ts";

const labels = linkLabels.length;

/** The places in a window of the words that carry labels. */
export function labelledWords(tokens: Tokens, window: Window): Int32Array {
  const words: number[] = [];
  for (let at = window.start; at < window.end; at++) if (tokens.first[at]) words.push(at - window.start);
  return Int32Array.from(words);
}

/**
 * What each word is to the statement that hangs on `anchor`, `[words, labels]` row by row: the product of the
 * anchor's query and the word's key for each label (deep biaffine attention; Dozat & Manning, ICLR 2017),
 * what the word looks like by itself, and how far from the anchor it stands.
 */
export function makeLinkScores({ manifest, decoder }: Model) {
  const { linkWidth, reach } = manifest;
  const distance = Float32Array.from(decoder.distance.flat());
  const scale = 1 / Math.sqrt(linkWidth);
  const { looks, queries, keys } = columnsOf(manifest);
  return ({ data, width }: WindowScores, words: Int32Array, anchor: number): Float32Array => {
    const scores = new Float32Array(words.length * labels);
    const query = anchor * width + queries;
    for (let word = 0; word < words.length; word++) {
      const place = words[word] as number;
      const away = Math.max(-reach, Math.min(reach, place - anchor)) + reach;
      for (let label = 0; label < labels; label++) {
        const from = query + label * linkWidth;
        const to = place * width + keys + label * linkWidth;
        let sum = 0;
        for (let i = 0; i < linkWidth; i++) sum += (data[from + i] as number) * (data[to + i] as number);
        scores[word * labels + label] =
          sum * scale + (data[place * width + looks + label] as number) + (distance[away * labels + label] as number);
      }
    }
    return scores;
  };
}
