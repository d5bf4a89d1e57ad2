import type { Span, Statement } from "#vocabulary";
import type { Paint, Screen } from "../screen/screen.ts";
import { visibleProse } from "../screen/visible.ts";
import { marksAround } from "./marks-around.ts";

/** The parts of the content in their order, each in the quotation marks that it stands in. */
export function contentWords(statement: Statement, text: string, { paint }: Screen): string {
  const marks = emphasisOf(statement, paint);
  const parts = statement.content.spans.map((span) => {
    const { opening, closing } = statement.form === "indirect" ? { opening: "", closing: "" } : marksAround(text, span);
    return opening + partOf(span, text, marks).trim() + closing;
  });
  return parts.join(" … ");
}

/** Words that are set off, and how. */
type Emphasis = Readonly<{ span: Span; paint: (words: string) => string }>;

/** Of words that are several things at once, the first counts: a number before the "about" that is part of it. */
const emphasisOf = ({ figures, hedges, conditions }: Statement, paint: Paint): readonly Emphasis[] => [
  ...figures.map(({ span }) => ({ span, paint: paint.figure })),
  ...hedges.flatMap(({ spans }) => spans.map((span) => ({ span, paint: paint.hedge }))),
  ...conditions.flatMap(({ spans }) => spans.map((span) => ({ span, paint: paint.condition }))),
];

/** The words of one span, cut wherever what they are changes. */
function partOf([start, end]: Span, text: string, marks: readonly Emphasis[]): string {
  const inside = marks.filter(({ span: [from, to] }) => from < end && start < to);
  const cuts = inside.flatMap(({ span }) => span).filter((at) => start < at && at < end);
  const places = [...new Set([start, ...cuts, end])].sort((one, other) => one - other);
  return places
    .slice(0, -1)
    .map((from, at) => {
      const to = places[at + 1] ?? end;
      const words = visibleProse(text.slice(from, to));
      const mark = inside.find(({ span }) => span[0] <= from && to <= span[1]);
      return mark === undefined ? words : mark.paint(words);
    })
    .join("");
}
