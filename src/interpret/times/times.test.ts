import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteOf } from "#text";
import type { Report, SourcedStatement, Span } from "#vocabulary";
import { isEdtf } from "./edtf.ts";
import { readTimes, undatedNotices } from "./index.ts";

type Parts = Readonly<{
  source?: string;
  cue?: string;
  content: string;
  form?: SourcedStatement["form"];
  speaker?: string;
}>;

const reportOf = (text: string, published: string | null = "2024-10-23") => ({ text, published }) as Report;

function statementOf(text: string, { source, cue, content, form = "indirect", speaker = "s1" }: Parts) {
  const quote = (words?: string) =>
    quoteOf(text, words ? [[text.indexOf(words), text.indexOf(words) + words.length]] : []);
  return { source: quote(source), cue: quote(cue), content: quote(content), form, speaker } as SourcedStatement;
}

/** The times of each statement: words, value, role. */
function timesIn(text: string, parts: readonly Parts[], published?: string | null) {
  const times = readTimes(
    parts.map((each) => statementOf(text, each)),
    reportOf(text, published),
  );
  return times.map((own) => own.map(({ span, value, role }) => `${text.slice(...span)}: ${value} ${role}`));
}

describe("the times of a statement", () => {
  it("are those of its content, and the one beside its cue", () => {
    const text = "The pier sank in 2019, Mayor Orla Wren said on Monday. It will be back by December.";
    const parts = { source: "Mayor Orla Wren", cue: "said", content: "The pier sank in 2019" };
    expect(timesIn(text, [parts])).toEqual([["2019: 2019 event", "Monday: 2024-10-21 said"]]);
  });

  it("lie ahead of the report or were told of", () => {
    const text = "She said that the pier, shut since May 4, would be open by Friday and next year.";
    expect(timesIn(text, [{ source: "She", cue: "said", content: text.slice(9, -1) }])).toEqual([
      ["since May 4: 2024-05-04/.. event", "by Friday: ../2024-10-25 due", "next year: 2025 due"],
    ]);
  });

  it("do not include that of another clause", () => {
    const text = "Orla Wren, who was elected in 2012, said that it sank.";
    expect(timesIn(text, [{ source: "Orla Wren", cue: "said", content: "that it sank" }])).toEqual([[]]);
  });

  it("include that which opens the sentence, and that which touches the cue", () => {
    const opening = "On Monday, as the pier that fell was raised and the crowd left, Wren said that it sank.";
    expect(timesIn(opening, [{ source: "Wren", cue: "said", content: "that it sank" }])).toEqual([
      ["Monday: 2024-10-21 said"],
    ]);
    const touching = "It was Wren, who on Monday denied that it sank.";
    expect(timesIn(touching, [{ source: "Wren", cue: "denied", content: "that it sank" }])).toEqual([
      ["Monday: 2024-10-21 said"],
    ]);
  });

  it("do not include that of another statement's content", () => {
    const text = "Wren said it sank on Sunday and denied that it was old.";
    const parts = [
      { source: "Wren", cue: "said", content: "it sank on Sunday" },
      { source: "Wren", cue: "denied", content: "that it was old" },
    ];
    expect(timesIn(text, parts)).toEqual([["Sunday: 2024-10-20 event"], []]);
  });

  it("count in a quotation from the day on which it was said", () => {
    const text = "“We lost the pier today,” Wren said on Monday. “Tomorrow we build.” It opens today.";
    const parts = [
      { source: "Wren", cue: "said", content: "We lost the pier today", form: "direct" as const },
      { content: "Tomorrow we build", form: "direct" as const },
      { content: "It opens today", form: "indirect" as const },
    ];
    expect(timesIn(text, parts)).toEqual([
      ["today: 2024-10-21 event", "Monday: 2024-10-21 said"],
      ["Tomorrow: 2024-10-22 event"],
      ["today: 2024-10-23 due"],
    ]);
  });

  it("have no value where they count from a date that is not known, and say so", () => {
    const text = "Wren said on Monday that it sank on March 4, 2019.";
    const statement = statementOf(text, { source: "Wren", cue: "said", content: "that it sank on March 4, 2019" });
    const [times = []] = readTimes([statement], reportOf(text, null));
    expect(times.map(({ value, reason }) => [value, reason.name])).toEqual([
      [null, "no publication date"],
      ["2019-03-04", "date"],
    ]);
    expect(undatedNotices([{ ...statement, times } as never], reportOf(text, null))).toMatchObject([
      { kind: "no publication date", span: [13, 19] },
    ]);
  });

  it("have what a year or a month of publication is enough for", () => {
    const text = "Wren said it closed last year, in March and on Monday.";
    const parts = { source: "Wren", cue: "said", content: "it closed last year, in March and on Monday" };
    expect(timesIn(text, [parts], "2024")).toEqual([
      ["last year: 2023 event", "March: null event", "Monday: null event"],
    ]);
    expect(timesIn(text, [parts], "2024-10")[0]?.[1]).toBe("March: 2024-03 event");
  });

  it("call for no notice where all have a value", () => {
    expect(undatedNotices([], reportOf("It sank in 2019."))).toEqual([]);
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    ..."by since from between and to or the early late end of last next this Monday Mar. May 3 31 30 2019 199 1990s week year ago two in , - – / ’s 5 p.m. \u00A0 😀 (".split(
      " ",
    ),
  );
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")),
  );
  const dates = fc.constantFrom(null, "2024", "2024-02", "2024-02-29", "2023-12-31T23:30Z");

  it("has times that stand in it, with values in EDTF or none, and the same ones again", () => {
    fc.assert(
      fc.property(anything, dates, (text, published) => {
        const all: Span = [0, text.length];
        const statement = {
          source: { spans: [] },
          cue: { spans: [] },
          content: { spans: [all] },
          form: "direct",
          speaker: null,
        };
        const read = () => readTimes([statement as never], reportOf(text, published));
        const times = read().flat();
        expect(read().flat()).toEqual(times);
        for (const { span, value } of times) {
          expect(text.slice(...span).trim()).not.toBe("");
          expect(span[1]).toBeLessThanOrEqual(text.length);
          if (value !== null) expect(value).toSatisfy(isEdtf);
        }
        const inOrder = times.every(({ span }, index) => index === 0 || (times[index - 1]?.span[1] ?? 0) <= span[0]);
        expect(inOrder).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["times without end", "in May or June by the end of 2019, "],
    ["opening brackets", "("],
    ["articles", "the "],
    ["digits", "1"],
    ["joints", "2019-"],
  ])("takes time in proportion to its length: %s", (_, unit) => {
    const secondsFor = (length: number) => {
      const text = unit.repeat(length / unit.length);
      const started = performance.now();
      readTimes([statementOf(text, { content: text })], reportOf(text));
      return (performance.now() - started) / 1000;
    };
    secondsFor(3000);
    expect(secondsFor(30_000)).toBeLessThan(Math.max(2, 40 * secondsFor(3000)));
  });
});
