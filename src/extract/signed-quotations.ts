import type { Span } from "#vocabulary";
import type { Finding } from "./find-statements.ts";
import type { QuotedParagraph } from "./quoted-paragraphs.ts";

/**
 * A quotation signed with a dash: “Nobody came.” — Ilse Maren. The name ends its line, and stands on the line of the
 * quotation or on the next. A dash also opens asides, so every word of a name but its small particles is capitalised.
 */
const signature =
  /^[^\S\n]*\n?[^\S\n]*(?<dash>[―—–]|--)[^\S\n]*(?<name>\p{Lu}[\p{L}\p{N}.'’-]*(?:,? (?:\p{Lu}[\p{L}\p{N}.'’-]*|\d{1,3}|of|the|de|da|del|van|von|der|bin|al)){0,7})[^\S\n]*$/mu;

/** A signature is looked for in so many characters after a quotation. */
const LONGEST_SIGNATURE = 120;

/**
 * In the 924 reports of PolNeAR's training and development parts people marked 24 of the 25 such statements; 24 stand in one
 * report, so this stays below what the count alone would give.
 */
const CONFIDENCE = 0.9;

/** The statements that consist of a quotation and a signature. */
export function readSigned(text: string, paragraphs: readonly QuotedParagraph[]): readonly Finding[] {
  return paragraphs.flatMap(({ outer, inner }): readonly Finding[] => {
    const after = text.slice(outer[1], outer[1] + LONGEST_SIGNATURE);
    const found = signature.exec(after);
    if (!found?.groups || found.index !== 0) return [];
    const { dash = "", name = "" } = found.groups;
    const dashAt = outer[1] + after.indexOf(dash);
    const nameAt = dashAt + after.slice(after.indexOf(dash) + dash.length).search(/\S/) + dash.length;
    return [
      {
        anchor: dashAt,
        source: [[nameAt, nameAt + name.replace(/[.,]+$/, "").length]],
        cue: [[dashAt, dashAt + dash.length]],
        content: [inner],
        confidence: CONFIDENCE,
        actChances: null,
      },
    ];
  });
}

/** A signature says whose words they are: other statements lose the words that are signed, and go if none are left. */
export function withSigned(findings: readonly Finding[], signed: readonly Finding[]): readonly Finding[] {
  if (signed.length === 0) return findings;
  const isSigned = (span: Span): boolean =>
    signed.some(({ content: [words] }) => words !== undefined && words[0] <= span[1] && span[0] <= words[1]);
  const others = findings
    .filter(
      ({ cue, anchor }) =>
        !signed.some(
          ({ content: [words], cue: [dash] }) =>
            anchor === dash?.[0] || (cue.length === 0 && words !== undefined && isSigned([anchor, anchor])),
        ),
    )
    .map((finding) => ({ ...finding, content: withoutSigned(finding, isSigned) }))
    .filter(({ content }) => content.length > 0);
  return [...others, ...signed];
}

/** Statements within the signed words keep theirs: “He said that nobody came,” signed by somebody else. */
const withoutSigned = ({ cue, content }: Finding, isSigned: (span: Span) => boolean): readonly Span[] =>
  cue.some(isSigned) ? content : content.filter((span) => !isSigned(span));
