/** Words with which what is counted has ended. */
const ends =
  "of|in|on|at|to|for|from|by|with|that|who|which|and|or|but|as|since|after|before|during|between|across|under|over|against|into|was|were|is|are|had|has|have|will|would|could|did|do|said|than|when|while|if|because";
const first = /^(?: (?:of|in) (?:the |its |their |his |her |our |all )?)?[ -]?((?:[\p{L}'’-]+(?: |$)){1,5})/u;
const ending = new RegExp(` (?:${ends})(?: |$)`, "u");
const atOnce = new RegExp(`^(?:${ends}|the)\\b`, "u");

/** The words for what is counted: up to the next preposition, verb or stop, at most five. */
export function countedNoun(rest: string): string | null {
  const words = first.exec(rest)?.[1]?.trim();
  const short = words?.split(ending)[0];
  return short && !atOnce.test(short) ? short : null;
}
