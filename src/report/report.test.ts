import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Given, Page } from "#vocabulary";
import { readDate, reportOf } from "./index.ts";

const harbour = "The harbour will reopen, the mayor said, and they have told the people who live by the water.";
const page = (body: string, given: Given = {}): Page => ({ input: "-", kind: "text", body, given, notices: [] });
const kindsOf = (body: string, given?: Given): string[] => reportOf(page(body, given)).notices.map(({ kind }) => kind);

describe("a report", () => {
  it("has its text as it came and what its carrier says of it", () => {
    const given = { id: "r1", title: "Harbour", outlet: " The Quay ", byline: "", published: "2024-10-23" };
    expect(reportOf(page(`${harbour}\r\n`, given))).toEqual({
      report: {
        id: "r1",
        url: null,
        title: "Harbour",
        outlet: "The Quay",
        byline: null,
        published: "2024-10-23",
        language: null,
        text: `${harbour}\r\n`,
        furniture: [],
      },
      notices: [],
    });
  });

  it("has an id that its content decides, and its date does not", () => {
    const idOf = (text: string, given?: Given, fallback?: string) => reportOf(page(text, given), fallback).report.id;
    expect(idOf(harbour)).toBe(idOf(harbour, { published: "2024", title: "" }, "2023"));
    expect(idOf(harbour)).toMatch(/^[0-9a-f]{16}$/);
    const others = [
      idOf(`${harbour} `),
      idOf(harbour, { title: "T" }),
      idOf(harbour, { url: "T" }),
      idOf("\ud800"),
      idOf("\ufffd"),
    ];
    expect(new Set([idOf(harbour), ...others]).size).toBe(others.length + 1);
  });

  it("keeps any text as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(reportOf(page(text)).report.text).toBe(text);
      }),
    );
  });

  it("takes the fallback for its date where the carrier has none that can be read", () => {
    const dateOf = (published: string) => reportOf(page(harbour, { published }), "2024-10").report.published;
    expect([dateOf("2023-01-02"), dateOf(""), dateOf("last Monday")]).toEqual(["2023-01-02", "2024-10", "2024-10"]);
  });

  it("says what is odd about it", () => {
    expect(kindsOf(" \n")).toEqual(["empty report"]);
    expect(kindsOf("Half \ud83d a character")).toEqual(["broken character"]);
    expect(kindsOf("A whole 😀 one")).toEqual([]);
    expect(kindsOf(harbour, { published: "05/04/2024" })).toEqual(["unreadable field"]);
  });

  it("points at the broken character", () => {
    expect(reportOf(page("ok 😀 \udc00")).notices[0]?.span).toEqual([6, 7]);
  });
});

describe("the language of a report", () => {
  const languageOf = (text: string) => reportOf(page(text)).report.language;

  it("is English where English words hold it together", () => {
    expect(languageOf(`${harbour} ${harbour}`)).toBe("en");
  });

  it("is not known where there are too few words to tell", () => {
    expect(languageOf("Mayor denies it.")).toBeNull();
    expect(kindsOf("Mayor denies it.")).toEqual([]);
  });

  it.each([
    [
      "Dutch",
      "De burgemeester zei dat de brug vrijdag weer open zou gaan, of dat hij het niet wist, want hij was er niet bij.",
    ],
    [
      "German",
      "Der Bürgermeister sagte, die Brücke werde am Freitag wieder geöffnet; er war gekommen, um mit den Leuten am Hafen zu reden.",
    ],
    [
      "Russian",
      "Мэр города сказал, что мост откроют в пятницу, но представитель профсоюза это отрицал, и никто не знает, кто из них прав, а кто нет.",
    ],
    ["Chinese", "市长星期三对记者说，跨海大桥将于星期五重新开放，".repeat(6)],
  ])("is not claimed to be English for %s, and a notice says so", (_, text) => {
    expect(languageOf(text)).toBeNull();
    expect(kindsOf(text)).toEqual(["not English"]);
  });
});

describe("a date of publication", () => {
  it.each([
    ["2024", "2024"],
    ["2024-10", "2024-10"],
    [" 2024-10-23 ", "2024-10-23"],
    ["2024-10-23T09:30Z", "2024-10-23T09:30Z"],
    ["2024-10-23 09:30:15+0200", "2024-10-23T09:30:15+02:00"],
    ["2024-10-23T09:30:15.120-05", "2024-10-23T09:30:15.120-05:00"],
    ["Wed, 23 Oct 2024 09:30:00 GMT", "2024-10-23T09:30:00Z"],
    ["23 Oct 2024 23:30 -0200", "2024-10-24T01:30:00Z"],
  ])("%s is %s", (written, date) => expect(readDate(written)).toBe(date));

  it.each(["", "2024-13", "2024-02-30", "05/04/2024", "Oct 23, 2024", "20241023", "2024-10-23T25:00", "yesterday"])(
    "%s is none",
    (written) => expect(readDate(written)).toBeNull(),
  );
});
