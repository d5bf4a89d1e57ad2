import type { Act, SourcedStatement } from "#vocabulary";
import { contentActs } from "./content-acts.ts";
import { cueActs } from "./cue-acts.ts";

/** Cues that only bring words up: what is done with them, the words themselves tell. */
const bringsUp =
  /\b(?:sa(?:id|y|ys|ying)|told|tell(?:s|ing)?|add(?:s|ed|ing)|according|wr(?:ote|ites?|iting|itten)|tweet(?:s|ed|ing)?|stat(?:e|es|ed|ing)|continu(?:e|es|ed|ing)|not(?:e|es|ed|ing)|explain(?:s|ed|ing)?|report(?:s|ed|ing|edly)?|post(?:s|ed|ing)?|announc\w+|declar\w+|claim(?:s|ed|ing)?|asked|suggest(?:s|ed|ing)|reiterat\w+|repl(?:y|ies|ied)|respond(?:s|ed|ing)?|conclud\w+|assert\w*|maintain\w*|insist(?:s|ed|ing)?|made clear|pointed out|indicat\w+|spoke|read|reads)\b/i;

/** Cues for what was found or is only passed on: the words of such a content are no opinion. */
const passesOn =
  /\b(?:according|per|report(?:s|ed|edly)|f(?:ound|inds?|inding)|show(?:s|ed|n|ing)?|reveal\w*|recount\w*)\b/i;
const opinions: readonly Act[] = ["judge", "accuse", "ask", "promise"];

/** What a statement does shows early in it; patterns that span words would take ever longer in a content of pages. */
const LONGEST_WORDS = 1_000;

/** What the source does with its claim: by the cue where it names an act, else by the words of the content. */
export function readAct(statement: SourcedStatement): Act {
  const cue = statement.cue.text.slice(0, LONGEST_WORDS);
  const content = statement.content.text.slice(0, LONGEST_WORDS);
  const byCue = cueActs.find(({ pattern }) => pattern.test(cue))?.act;
  if (byCue && (byCue === "withhold" || !bringsUp.test(cue))) return byCue;
  const byContent = contentActs.find(({ pattern }) => pattern.test(content))?.act;
  if (passesOn.test(cue) && statement.form !== "direct" && byContent && opinions.includes(byContent)) return "state";
  if (byContent ?? byCue) return (byContent ?? byCue) as Act;
  // Without "that", what is announced is something that will be done.
  if (/\bannounc/i.test(cue) && !/^that\b/i.test(content)) return "promise";
  return statement.form === "direct" && !/\d/.test(content) ? "judge" : "state";
}
