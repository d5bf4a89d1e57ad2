import { aReason } from "./a-reason.ts";
import type { Quote, ReportRecord, Source, Span, Statement } from "#vocabulary";

const text = [
  "The harbour at Eastmere will reopen on Friday, a port official said.",
  "“We are ready,” Mayor Ruth Calder told reporters. “Forty ships are waiting.”",
  "She denied that the quay was unsafe, and said it was not clear who had closed it.",
  "The union declined to comment.",
].join("\n");

const quoted = (...words: readonly string[]): Quote => {
  const spans = words.map((part): Span => [text.indexOf(part), text.indexOf(part) + part.length]);
  return { spans, text: words.join(" … ") };
};

const source = (id: string, label: string, named: boolean): Source => ({
  ...{ id, label, kind: "person", named, role: null, affiliation: null, anonymity: null },
  mentions: [[text.indexOf(label), text.indexOf(label) + label.length]],
});

const statement = (id: string, given: Partial<Statement>): Statement => ({
  ...{ id, source: quoted(), cue: quoted(), content: quoted(), form: "indirect", confidence: 0.9 },
  ...{ speaker: null, speakerReason: aReason, via: null, viaReason: null },
  ...{ act: "state", stance: "affirms", actReason: aReason, hedges: [], conditions: [], figures: [], times: [] },
  ...given,
});

/** A record with one of each: direct and indirect, named and unnamed, affirmed, denied, doubted and withheld. */
export const sampleRecord: ReportRecord = {
  report: {
    ...{ id: "r1", url: "https://example.org/harbour", title: "Harbour reopens", outlet: "The Quay" },
    ...{ byline: null, published: "2024-10-23", language: "en", text, furniture: [] },
  },
  sources: [source("s1", "a port official", false), source("s2", "Ruth Calder", true), source("s3", "The union", true)],
  statements: [
    statement("r1:1", {
      source: quoted("a port official"),
      cue: quoted("said"),
      content: quoted("The harbour at Eastmere will reopen on Friday"),
      speaker: "s1",
      act: "promise",
      times: [{ span: [0, 6], value: "2024-10-25", role: "due", reason: aReason }],
    }),
    statement("r1:2", {
      source: quoted("Mayor Ruth Calder"),
      content: quoted("We are ready", "Forty ships are waiting."),
      form: "direct",
      speaker: "s2",
      figures: [
        {
          span: quoted("Forty ships").spans[0] ?? [0, 0],
          ...{ min: 40, max: 40, approx: false, of: "ships", unit: null, reason: aReason },
        },
      ],
    }),
    statement("r1:3", {
      source: quoted("She"),
      content: quoted("that the quay was unsafe"),
      speaker: "s2",
      act: "deny",
      stance: "denies",
    }),
    statement("r1:4", { content: quoted("who had closed it"), act: "doubt", stance: "unsure" }),
    statement("r1:5", {
      source: quoted("The union"),
      content: quoted("to comment"),
      speaker: "s3",
      act: "withhold",
      stance: "silent",
    }),
  ],
  notices: [],
};
