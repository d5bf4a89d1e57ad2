import type { ReportRecord, Stance, Statement } from "#vocabulary";
import type { Screen } from "../screen/screen.ts";
import { hung, type Margin } from "../screen/wrap.ts";
import { boundsOf, forPeople, saysMore } from "./bounds.ts";
import { contentWords } from "./content-words.ts";
import { datesOf } from "./dates.ts";
import { reasonLines } from "./reason-lines.ts";
import { plain, viaOf } from "./source-lines.ts";
import type { Layout } from "./format.ts";

/** What makes a stance stand out where there is no colour. What is affirmed is the rule and needs no sign. */
const signs: Readonly<{ [stance in Stance]: string }> = { affirms: " ", denies: "✗", unsure: "?", silent: "∅" };

/** Wide enough for the longest act, "withhold". */
const ACT_COLUMNS = 8;
/** Below this width, words beside the act would be broken every three or four of them. */
const NARROW = 60;

/** What is said, in the words of the report, beside what the source does with them. */
export function statementLines(
  statement: Statement,
  record: ReportRecord,
  { screen, layout }: Readonly<{ screen: Screen; layout: Layout }>,
): readonly string[] {
  const { columns, paint } = screen;
  const { act, stance } = statement;
  const aside = paint.aside(`·\u00a0${asidesOf(statement, record, layout).join(" ·\u00a0")}`);
  const words = `${contentWords(statement, record.report.text, screen)} ${aside}`;
  const margin: Margin =
    columns < NARROW ? marginOf(4) : { ...marginOf(ACT_COLUMNS + 6), first: `  ${shown(act.padEnd(ACT_COLUMNS))}  ` };
  function shown(name: string): string {
    return paint[stance](`${signs[stance]} ${name}`);
  }
  return [
    ...(columns < NARROW ? [`  ${shown(act)}`] : []),
    ...hung(words, margin, columns),
    ...(layout.isReasoned ? reasonLines(statement, record, { screen, margin: margin.columns }) : []),
  ];
}

const marginOf = (columns: number): Margin => ({ first: " ".repeat(columns), others: " ".repeat(columns), columns });

/** What its words do not show: the form, how much a figure comes to, which day is meant, and in a group the way. */
function asidesOf(statement: Statement, record: ReportRecord, { by }: Layout): readonly string[] {
  const { form, figures, times, speaker, source } = statement;
  const { text } = record.report;
  const unclear = figures.filter((figure) => saysMore(figure, text.slice(...figure.span)));
  // Of one figure it is plain what it counts; several have to be told apart.
  const amounts = unclear.map((figure) =>
    [boundsOf(figure, forPeople), unclear.length > 1 ? plain(figure.of ?? "") : ""].filter(Boolean).join(" "),
  );
  const whose = by === "source" && speaker === null && source.text !== "" ? `by “${plain(source.text)}”` : "";
  const way = by === "source" ? viaOf(statement, record) : "";
  return [form, ...amounts, ...datesOf(times, record.report), whose, way].filter(Boolean);
}
