import { describe, expect, it } from "vitest";
import { readNumberCases, writeFigure } from "./read-number-cases.ts";

describe("cases of numbers", () => {
  it("are a sentence and its figures, under their kind", () => {
    const written = "# why\n\n== ranges\nIt cost 3 to 5 dollars. | 3..5 USD\nIt cost that. | -\n";
    expect(readNumberCases(written)).toEqual([
      {
        kind: "ranges",
        sentence: "It cost 3 to 5 dollars.",
        figures: [{ min: 3, max: 5, approx: false, unit: "USD" }],
      },
      { kind: "ranges", sentence: "It cost that.", figures: [] },
    ]);
  });

  it.each(["40", "~40", "40..", "..40", "3..5 km", "~33.3 %", "-5..10 °", "0.75 USD"])(
    "read and write “%s” alike",
    (figure) => {
      const [read] = readNumberCases(`== any\nSo it is. | ${figure}`);
      expect(read?.figures.map(writeFigure)).toEqual([figure]);
    },
  );

  it.each(["== any\nNo figures here.", "Four ships. | 4", "== any\nFour ships. | four"])("refuse “%s”", (written) => {
    expect(() => readNumberCases(written)).toThrow();
  });

  it("of the file are read, and each sentence stands there once", () => {
    const sentences = readNumberCases().map(({ sentence }) => sentence);
    expect(sentences.length).toBeGreaterThan(300);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
