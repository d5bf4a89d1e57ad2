import type { Act, SourcedStatement } from "#vocabulary";
import type { ActRow } from "./cue-acts.ts";

/** What the lexicon has on a statement's cue and on its content; `null` where it has nothing. */
export type Shown = Readonly<{ cue: ActRow | null; content: ActRow | null }>;

/** Cues that only bring words up: what is done with them, the words themselves tell. */
const bringsUp =
  /\b(?:sa(?:id|y|ys|ying)|told|tell(?:s|ing)?|add(?:s|ed|ing)|according|wr(?:ote|ites?|iting|itten)|tweet(?:s|ed|ing)?|stat(?:e|es|ed|ing)|continu(?:e|es|ed|ing)|not(?:e|es|ed|ing)|explain(?:s|ed|ing)?|report(?:s|ed|ing|edly)?|post(?:s|ed|ing)?|announc\w+|declar\w+|claim(?:s|ed|ing)?|asked|suggest(?:s|ed|ing)|reiterat\w+|repl(?:y|ies|ied)|respond(?:s|ed|ing)?|conclud\w+|assert\w*|maintain\w*|insist(?:s|ed|ing)?|made clear|pointed out|indicat\w+|spoke|read|reads)\b/i;

/** Cues for what was found or is only passed on: the words of such a content are no opinion. */
const passesOn =
  /\b(?:according|per|report(?:s|ed|edly)|f(?:ound|inds?|inding)|show(?:s|ed|n|ing)?|reveal\w*|recount\w*)\b/i;
const opinions: readonly Act[] = ["judge", "accuse", "ask", "promise"];

/** An act, which of the rules below gave it, and how often that one was right on the newsroom training set. */
export type Guess = Readonly<{ act: Act; name: string; confidence: number }>;

/** What the words alone show: the cue where it names an act, else the words of the content. */
export function guessAct({ cue, content, form }: SourcedStatement, shown: Shown): Guess {
  const byCue = shown.cue?.act;
  const byContent = shown.content?.act;
  if (byCue && (byCue === "withhold" || !bringsUp.test(cue.text))) return { act: byCue, name: "cue", confidence: 0.86 };
  if (passesOn.test(cue.text) && form !== "direct" && byContent && opinions.includes(byContent)) return plain("state");
  if (byContent) return { act: byContent, name: "content", confidence: 0.5 };
  if (byCue) return { act: byCue, name: "cue", confidence: 0.86 };
  // Without "that", what is announced is something that will be done.
  if (/\bannounc/i.test(cue.text) && !/^that\b/i.test(content.text)) return plain("promise");
  return plain(form === "direct" && !/\d/.test(content.text) ? "judge" : "state");
}

const plain = (act: Act): Guess => ({ act, name: "form", confidence: 0.5 });
