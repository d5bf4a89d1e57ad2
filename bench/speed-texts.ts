import { readdirSync, readFileSync } from "node:fs";

const samples = new URL("../samples/", import.meta.url);

/** The paragraphs of every sample report, in order. */
function sampleParagraphs(): readonly string[] {
  const files = readdirSync(samples)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  return files.flatMap((name) =>
    readFileSync(new URL(name, samples), "utf8")
      .trim()
      .split(/\n{2,}/u),
  );
}

const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** Reports of about so many words, each starting at another paragraph, so that no two are the same. */
export function reportsOf(words: number, count: number): readonly string[] {
  const paragraphs = sampleParagraphs();
  return Array.from({ length: count }, (_, first) => growTo(paragraphs, first, (text) => wordsIn(text) >= words));
}

/** One report of at least so many characters. */
export const reportOfSize = (characters: number): string =>
  growTo(sampleParagraphs(), 0, (text) => text.length >= characters).slice(0, characters);

function growTo(paragraphs: readonly string[], first: number, isEnough: (text: string) => boolean): string {
  let text = paragraphs[first % paragraphs.length] ?? "";
  for (let index = first + 1; !isEnough(text); index++) text += `\n\n${paragraphs[index % paragraphs.length]}`;
  return text;
}
