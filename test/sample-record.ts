import { aReason } from "./a-reason.ts";
import type { Quote, Reason, ReportRecord, Source, Span, Statement } from "#vocabulary";

const text = [
  "The harbour at Eastmere will reopen on Friday, a port official said.",
  "“We are ready,” Mayor Ruth Calder told reporters. “Forty ships are waiting.”",
  "She denied that the quay was unsafe, and said it was not clear who had closed it.",
  "The union declined to comment.",
  "Thousands of litres could leak if it rains, a diver who feared for her job said last week.",
  "About half of the crews will leave by March, Calder said.",
].join("\n");

const quoted = (...words: readonly string[]): Quote => {
  const spans = words.map((part): Span => [text.indexOf(part), text.indexOf(part) + part.length]);
  return { spans, text: words.join(" … ") };
};

const placeOf = (words: string): Span => quoted(words).spans[0] ?? [0, 0];

const source = (id: string, label: string, given: Partial<Source> = {}): Source => ({
  ...{ id, label, kind: "person", named: true, role: null, affiliation: null, anonymity: null },
  mentions: [placeOf(label)],
  ...given,
});

const because = (name: string, words: string | null, confidence: number): Reason => ({
  ...{ by: "rule", name, span: words === null ? null : placeOf(words), confidence },
});

const statement = (id: string, given: Partial<Statement>): Statement => ({
  ...{ id, source: quoted(), cue: quoted(), content: quoted(), form: "indirect", confidence: 0.9 },
  ...{ speaker: null, speakerReason: aReason, via: null, viaReason: null },
  ...{ act: "state", stance: "affirms", actReason: aReason, hedges: [], conditions: [], figures: [], times: [] },
  ...given,
});

/**
 * A record with one of each: direct and indirect, named and unnamed, affirmed, denied, doubted and withheld, with
 * figures, times, a hedge, a condition, and a source that comes up again.
 */
export const sampleRecord: ReportRecord = {
  report: {
    ...{ id: "r1", url: "https://example.org/harbour", title: "Harbour reopens", outlet: "The Quay" },
    ...{ byline: null, published: "2024-10-23", language: "en", text, furniture: [] },
  },
  sources: [
    source("s1", "a port official", { named: false }),
    source("s2", "Ruth Calder", { role: "Mayor", affiliation: "Eastmere" }),
    source("s3", "The union", { kind: "organisation" }),
    source("s4", "a diver", { named: false, role: "diver", anonymity: quoted("who feared for her job") }),
  ],
  statements: [
    statement("r1:1", {
      source: quoted("a port official"),
      cue: quoted("said"),
      content: quoted("The harbour at Eastmere will reopen on Friday"),
      speaker: "s1",
      act: "promise",
      times: [
        { span: placeOf("Friday"), value: "2024-10-25", role: "due", reason: because("weekday", "Friday", 0.95) },
      ],
    }),
    statement("r1:2", {
      source: quoted("Mayor Ruth Calder"),
      content: quoted("We are ready", "Forty ships are waiting."),
      form: "direct",
      speaker: "s2",
      figures: [
        {
          span: placeOf("Forty ships"),
          ...{ min: 40, max: 40, approx: false, of: "ships", unit: null, reason: aReason },
        },
      ],
    }),
    statement("r1:3", {
      source: quoted("She"),
      cue: quoted("denied"),
      content: quoted("that the quay was unsafe"),
      speaker: "s2",
      speakerReason: because("pronoun", "She", 0.9),
      actReason: because("lexicon", "denied", 0.63),
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
    statement("r1:6", {
      source: quoted("a diver who feared for her job"),
      cue: quoted("said"),
      content: quoted("Thousands of litres could leak if it rains"),
      speaker: "s4",
      via: "s3",
      viaReason: because("inside", null, 0.8),
      act: "warn",
      hedges: [quoted("could")],
      conditions: [quoted("if it rains")],
      figures: [
        {
          span: placeOf("Thousands of litres"),
          ...{
            min: 1000,
            max: null,
            approx: false,
            of: null,
            unit: "litres",
            reason: because("number", "Thousands", 0.8),
          },
        },
      ],
      times: [{ span: placeOf("last week"), value: "2024-10-14/2024-10-20", role: "said", reason: aReason }],
    }),
    statement("r1:7", {
      source: quoted("Calder"),
      cue: quoted("said"),
      content: quoted("About half of the crews will leave by March"),
      speaker: "s2",
      act: "predict",
      hedges: [quoted("About")],
      figures: [
        {
          span: placeOf("About half"),
          ...{ min: 50, max: 50, approx: true, of: "crews", unit: "%", reason: aReason },
        },
      ],
      times: [
        { span: placeOf("by March"), value: "../2025-03", role: "due", reason: aReason },
        { span: placeOf("said last week"), value: null, role: "said", reason: because("no candidate", null, 0.7) },
      ],
    }),
  ],
  notices: [],
};
