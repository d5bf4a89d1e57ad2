import type { Span, Stance, Statement } from "#vocabulary";
import type { Screen } from "../screen/screen.ts";
import { visibleProse } from "../screen/visible.ts";
import { hung } from "../screen/wrap.ts";
import { marksAround } from "./marks-around.ts";

/** What makes a stance stand out where there is no colour. What is affirmed is the rule and needs no sign. */
const signs: Readonly<{ [stance in Stance]: string }> = { affirms: " ", denies: "✗", unsure: "?", silent: "∅" };

/** Wide enough for the longest act, "withhold". */
const ACT_COLUMNS = 8;
/** Below this width, words beside the act would be broken every three or four of them. */
const NARROW = 60;

/** What is said, in the words of the report, beside what the source does with them. */
export function statementLines(statement: Statement, text: string, { columns, paint }: Screen): readonly string[] {
  const { act, stance } = statement;
  const words = `${wordsOf(statement, text, { columns, paint })} ${paint.aside(asideOf(statement, text))}`;
  if (columns < NARROW)
    return [
      `  ${paint[stance](`${signs[stance]} ${act}`)}`,
      ...hung(words, { first: "    ", others: "    ", columns: 4 }, columns),
    ];
  const first = `  ${paint[stance](`${signs[stance]} ${act.padEnd(ACT_COLUMNS)}`)}  `;
  const margin = ACT_COLUMNS + 6;
  return hung(words, { first, others: " ".repeat(margin), columns: margin }, columns);
}

/** The form, and the times that were worked out from the words; the words where they could not be. */
const asideOf = ({ form, times }: Statement, text: string): string => {
  const dated = times.map(({ role, value, span }) => `${role} ${value ?? `“${visibleProse(text.slice(...span))}”`}`);
  return `·\u00a0${[form, ...dated].join(", ")}`;
};

/** The parts of the content in their order, each in the quotation marks that it stands in. */
function wordsOf(statement: Statement, text: string, screen: Screen): string {
  const parts = statement.content.spans.map((span) => {
    const { opening, closing } = statement.form === "indirect" ? { opening: "", closing: "" } : marksAround(text, span);
    return opening + partOf(span, statement, { text, screen }).trim() + closing;
  });
  return parts.join(" … ");
}

type Where = Readonly<{ text: string; screen: Screen }>;

/** The words of one span, its figures set off. */
function partOf([start, end]: Span, { figures }: Statement, { text, screen }: Where): string {
  const inside = figures.map(({ span }) => span).filter(([from, to]) => start <= from && to <= end);
  let words = "";
  let done = start;
  for (const [from, to] of inside.toSorted(([one], [other]) => one - other)) {
    if (from < done) continue; // two figures can share words
    words += visibleProse(text.slice(done, from)) + screen.paint.figure(visibleProse(text.slice(from, to)));
    done = to;
  }
  return words + visibleProse(text.slice(done, end));
}
