import type { FoundStatement, Span } from "#vocabulary";

type Content = Readonly<{ statement: FoundStatement; span: Span }>;

/** Where a statement's attribution stands: its source, or else its cue, or else its content. */
export const anchorOf = ({ source, cue, content }: FoundStatement): Span =>
  source.spans[0] ?? cue.spans[0] ?? content.spans[0] ?? [0, 0];

/** For each statement that stands within the content of another, the innermost such. */
export function findOuter(statements: readonly FoundStatement[]): ReadonlyMap<FoundStatement, FoundStatement> {
  const contents = statements
    .flatMap((statement) => statement.content.spans.map((span): Content => ({ statement, span })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const inner = [...statements].sort((a, b) => anchorOf(a)[0] - anchorOf(b)[0]);
  const outer = new Map<FoundStatement, FoundStatement>();
  let around: Content[] = [];
  let next = 0;
  for (const statement of inner) {
    const anchor = anchorOf(statement);
    while (next < contents.length && (contents[next] as Content).span[0] <= anchor[0])
      around.push(contents[next++] as Content);
    around = around.filter(({ span }) => span[1] > anchor[0]);
    const found = around.findLast((content) => content.statement !== statement && content.span[1] >= anchor[1]);
    // Two statements over the same words are not one within the other.
    if (found && outer.get(found.statement) !== statement) outer.set(statement, found.statement);
  }
  return outer;
}
