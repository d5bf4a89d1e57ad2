import { intersectSpans, lengthOf, mergeSpans, overlaps, type Quotation } from "#text";
import type { Span } from "#vocabulary";
import { drawBorders } from "./borders.ts";
import type { Finding } from "./find-statements.ts";
import { paragraphsNear, type QuotedParagraph, quotedParagraphs } from "./quoted-paragraphs.ts";
import { readSigned, withSigned } from "./signed-quotations.ts";

/** Lets the quotation marks correct the borders that the network drew, and puts the findings in the text's order. */
export function reconcile(
  text: string,
  findings: readonly Finding[],
  quotations: readonly Quotation[],
): readonly Finding[] {
  const paragraphs = quotedParagraphs(text, quotations);
  const unsigned = withSigned(findings, readSigned(text, paragraphs));
  return unsigned
    .map((finding) => ({ ...finding, content: completed(finding, unsigned, paragraphs) }))
    .map((finding) => ({ ...finding, content: drawBorders(text, finding.content, paragraphs) }))
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => startOf(a) - startOf(b) || a.anchor - b.anchor);
}

/**
 * A speaker's words do not end in the middle of a quotation. Where the content has at least this share of a quoted paragraph,
 * it has all of it.
 */
const ENOUGH = 0.5;

function completed(
  finding: Finding,
  findings: readonly Finding[],
  paragraphs: readonly QuotedParagraph[],
): readonly Span[] {
  const near = finding.content.flatMap((span) => paragraphsNear(paragraphs, span));
  const begun = near.filter(({ inner }) => {
    const covered = lengthOf(intersectSpans(finding.content, [inner]));
    return (
      covered >= ENOUGH * (inner[1] - inner[0]) &&
      covered < inner[1] - inner[0] &&
      !partsOf(finding).some((span) => overlaps(span, inner)) &&
      !findings.some((other) => other !== finding && claims(other, finding, inner))
    );
  });
  return mergeSpans([...finding.content, ...begun.map(({ inner }) => inner)]);
}

const partsOf = ({ source, cue }: Finding): readonly Span[] => [...source, ...cue];

/** Whether another statement has words of the paragraph that this one does not have. */
function claims(other: Finding, finding: Finding, inner: Span): boolean {
  const theirs = intersectSpans([...partsOf(other), ...other.content], [inner]);
  return lengthOf(theirs) > lengthOf(intersectSpans(theirs, finding.content));
}

const startOf = ({ source, cue, content }: Finding): number =>
  Math.min(...[...source, ...cue, ...content].map(([start]: Span) => start));
