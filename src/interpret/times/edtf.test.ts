import { describe, expect, it } from "vitest";
import { endOf, finalDayOf, firstDayOf, intervalOf, isEdtf, startOf } from "./edtf.ts";

describe("a value in EDTF", () => {
  it.each([
    "2024",
    "2024-10",
    "2024-02-29",
    "2024-10-23~",
    "2024-21",
    "../2024-24",
    "199X",
    "19XX",
    "2024-10-14/2024-10-20",
    "../2024-12",
    "2019/..",
    "2024/2024-10",
    "[2014-12,2015-01]",
  ])("may be %s", (value) => expect(isEdtf(value)).toBe(true));

  it.each([
    "",
    "..",
    "../..",
    "2024-13",
    "2024-25",
    "2024-22/2024-03",
    "2023-02-29",
    "2024-10-23T10:00",
    "24",
    "2025/2024",
    "2024/",
    "2024/2025/2026",
    "[2024]",
    "yesterday",
  ])("is never %j", (value) => expect(isEdtf(value)).toBe(false));

  it("has a first and a last date, as they are written", () => {
    expect(["2024-10-14/2024-10-20", "199X", "../2024-12", "2024-10~", "[2014,2015]"].map(startOf)).toEqual([
      "2024-10-14",
      "1990",
      "..",
      "2024-10",
      "2014",
    ]);
    expect(["2024-10-14/2024-10-20", "199X", "2019/..", "[2014,2015]"].map(endOf)).toEqual([
      "2024-10-20",
      "1999",
      "..",
      "2015",
    ]);
  });

  it("has a first and a last day, unless it is open there", () => {
    expect(["2024", "2024-02", "../2024", "2024-24"].map(firstDayOf)).toEqual([
      "2024-01-01",
      "2024-02-01",
      null,
      "2024-12-01",
    ]);
    expect(["2024", "2024-02", "2024/..", "2023-24"].map(finalDayOf)).toEqual([
      "2024-12-31",
      "2024-02-29",
      null,
      "2024-02-29",
    ]);
  });

  it("makes an interval of two, and none where they run backwards", () => {
    expect(intervalOf("2005", "2008")).toBe("2005/2008");
    expect(intervalOf("2024-10-14/2024-10-20", "2024-11")).toBe("2024-10-14/2024-11");
    expect(intervalOf("2024", "2024")).toBe("2024");
    expect(intervalOf("2008", "2005")).toBeNull();
  });
});
