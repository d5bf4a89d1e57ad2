import type { Span } from "#vocabulary";
import { particles } from "./lexicon/index.ts";
import { dayOrMonth } from "./read-kind.ts";
import { type PersonName, readPersonName } from "./read-name.ts";

/** Capitalised words in a row that may be somebody's name, with the titles before it. */
export type NameRun = Readonly<{ words: string; span: Span; name: PersonName }>;

const capitalised =
  /(?:(?:\p{Lu}\.){2,6}|(?:Mrs?|Ms|Dr|Prof|Sens?|Reps?|Gov|Gen|Lt|Col|Maj|Sgt|Capt|Rev|St|\p{Lu})\.|\p{Lu}[\p{L}'’-]{0,40})/u
    .source;
const between = [...particles].join("|");
/** Small words of names stand between: "Ursula von der Leyen". */
const run = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:al-|el-|d['’])?${capitalised}(?: (?:(?:${between}) ){0,3}(?:al-|el-|d['’])?${capitalised}){0,11}(?:,? (?:Jr|Sr)\\.?)?`,
  "gu",
);
/** What has its capital from the start of a sentence and belongs to no name. */
const opening =
  /^(?:The|In|On|At|By|For|From|To|Of|As|If|But|And|Or|So|Yet|When|While|After|Before|With|Both|That|This|These|Those|Its|Their|His|Her|Our|My|Your|A|An|Even|Though|Although|Since|Like|Unlike|Then|Now|Also|Meanwhile|However|Because|About|Among|Around|Between|Behind|Against|Near|Inside|Outside|Through|Following|According|Including|Former|Asked|Speaking|Earlier|Later|Last|Next|Until|During|Under|Over|Only|Not|No|Who|What|Why|How|Where|Did|Does|Is|Was|Has|Will|Can|Says|Said|It|He|She|They|We|You|I) /;

/** Every run of a report. */
export function readRuns(text: string): readonly NameRun[] {
  return [...text.matchAll(run)].flatMap(({ 0: found, index }): readonly NameRun[] => {
    const words = withoutOpening(found).replace(/['’]s?$/, "");
    const name = readPersonName(words);
    const start = index + found.length - withoutOpening(found).length;
    return name ? [{ words, span: [start, start + words.length], name }] : [];
  });
}

function withoutOpening(words: string): string {
  let rest = words;
  for (;;) {
    const [first = ""] = rest.split(" ", 1);
    if (first.length === rest.length || !(opening.test(rest) || dayOrMonth.test(first))) return rest;
    rest = rest.slice(first.length + 1);
  }
}
