import { countedWhole } from "./names-and-marks.ts";
import { hasOtherUse } from "./other-uses.ts";
import type { Quantity } from "./quantities.ts";

/** Number words that may only point back ("the two leaders") or mean somebody ("one said"). */
const small = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d|10)$/i;
const pointsBack =
  /\b(?:the|these|those|his|her|its|their|our|my|your|both|other|last|past|next|first|every|this|each|top|final)(?: \p{L}+)? $/iu;
/** What dates a time: "the last 24 hours". */
const dates =
  /\b(?:last|past|next|first|final|previous|coming|following|another|every|these|those|initial|opening|latest)(?: \p{L}+)? $/iu;
/** A noun in the plural within the next words. */
const pluralAhead =
  /^(?: of)?(?:[ -][\p{L}\p{N}'’-]+){0,3}?[ -](?:\p{L}{2,}[^s\s\p{P}]s|people|men|women|children|police|troops|staff|personnel|aircraft|crew|cattle|sheep|fish|dead|wounded|injured|missing|others)\b/iu;
/** Nouns that number thoughts: nobody puts them in a table. */
const thoughts =
  /^(?: (?:\p{L}+|other|more|main|key|big|simple|different|possible|major|basic|separate))? (?:things?|reasons?|ways?|sides?|evils?|points?|parts?|kinds?|types?|sorts?|words?|steps?|pillars?|options?|choices?|questions?|problems?|ideas?|principles?|goals?|aims?|phases?|fronts?|aspects?|factors?|elements?|terms|hands|eyes|worlds?|halves|paths?|scenarios?|possibilit(?:y|ies)|lessons?|areas?|themes?|rules?|approaches|views?|directions?|expectations?|differences?|issues?|opportunit(?:y|ies)|categor(?:y|ies)|concerns?|challenges?|looks|times)(?![-\p{L}])/iu;
const harm =
  "killed|died|dead|dies|hurt|injured|wounded|missing|arrested|charged|detained|shot|hospitali[sz]ed|rescued|kidnapped|drowned|convicted|sentenced|stabbed|released|infected|recovered";
const harmAhead = new RegExp(
  `^(?: (?:of (?:them|whom|the \\p{L}+|his \\p{L}+)|others?|more|\\p{L}+))? ?(?:(?:was|were|had|have|has|is|are)(?: been)? )?(?:\\p{L}+ly |critically )?(?:${harm})\\b`,
  "iu",
);
const harmBefore =
  /\b(?:kill(?:ed|ing|s)|injur(?:ed|ing)|wound(?:ed|ing)|hurt(?:ing)?|arrest(?:ed|ing)|left|leaving|plus)(?: at least| another)? $/i;
const restOfThem =
  /^ (?:of (?:them|whom|which|these|those)|others?\b(?! hand)|more\b|(?:in|over|during|within) the (?:last|past)\b)/i;
const countedOnes =
  /^ (?:counts? of|(?:\p{Ll}+ )?counts?\b|deaths?|fatalit(?:y|ies)|votes?|injur(?:y|ies)|cases? of|seats?)\b/iu;

/** Whether a number is one that a reader would want in a table: surely, surely not, or only in a list of such. */
export function isCounted(text: string, quantity: Quantity): "yes" | "no" | "in a list" {
  const { number, span, unit, kind } = quantity;
  const amount = text.slice(...number);
  const before = text.slice(Math.max(0, span[0] - 40), span[0]);
  // "USD 500" is no number after a name.
  const isMoney = /^[A-Z]{3}$/.test(unit ?? "");
  const beforeNumber = isMoney ? before : text.slice(Math.max(0, number[0] - 40), number[0]);
  const after = text.slice(number[1], number[1] + 60);
  if (hasOtherUse({ amount, before: beforeNumber, outer: before, after })) return "no";
  if (kind === "none") return "yes";
  if (kind === "listed") return "in a list";
  if (unit) return isSpanOfTime(quantity, beforeNumber) ? "no" : "yes";
  // "5G", "a 125cc engine".
  if (/^\p{L}/u.test(after)) return "no";
  if (kind === "range" || !small.test(amount)) return /^zero$/i.test(amount) ? "no" : "yes";
  return isSmallCounted({ amount, before, after, isBounded: quantity.bound !== null });
}

/** "In the last 24 hours", "within 24 hours" are times. */
const isSpanOfTime = ({ unit }: Quantity, before: string): boolean =>
  (/^(?:hours|minutes|seconds)$/.test(unit ?? "") && dates.test(before)) ||
  (unit === "hours" && /\b(?:within|in|every|per)(?: the)? $/.test(before));

type Small = Readonly<{ amount: string; before: string; after: string; isBounded: boolean }>;

function isSmallCounted({ amount, before, after, isBounded }: Small): "yes" | "no" | "in a list" {
  if (thoughts.test(after)) return "no";
  if (/^(?:one|1)$/i.test(amount)) {
    if (/^ (?:of the (?!\p{Ll}+s? (?:was|were|died))|another|day\b|who\b|that\b|thing\b)/iu.test(after)) return "no";
    return harmAhead.test(after) || harmBefore.test(before) || countedOnes.test(after) ? "yes" : "in a list";
  }
  const isNoun =
    countedWhole.test(after) ||
    pluralAhead.test(after) ||
    restOfThem.test(after) ||
    harmAhead.test(after) ||
    harmBefore.test(before);
  if (pointsBack.test(before)) return "no";
  return isNoun || isBounded ? "yes" : "in a list";
}
