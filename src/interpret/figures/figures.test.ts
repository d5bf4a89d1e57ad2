import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountRows } from "./amount-rows.ts";
import { boundRows, laterBounds } from "./bounds.ts";
import { otherUses } from "./other-uses.ts";
import { readFigures } from "./read-figures.ts";
import { unitRows } from "./units.ts";

/** The figures of a text: words, bounds, "~" where approximate, unit. */
const figuresIn = (text: string): readonly string[] =>
  readFigures(text, [[0, text.length]]).map(
    ({ span, min, max, approx, unit }) =>
      `${text.slice(...span)}: ${approx ? "~" : ""}${min}..${max}${unit ? ` ${unit}` : ""}`,
  );

const cases: readonly [text: string, figures: readonly string[]][] = [
  ["1,500 troops left", ["1,500: 1500..1500"]],
  ["thousands of troops and tens of thousands of homes", ["thousands: 1000..null", "tens of thousands: 10000..null"]],
  ["dozens were hurt, hundreds fled", ["dozens: 24..null", "hundreds: 100..null"]],
  ["about 10,000 troops", ["about 10,000: ~10000..10000"]],
  ["at least 40 people", ["at least 40: 40..null"]],
  ["up to 30 homes", ["up to 30: null..30"]],
  ["between 3 and 5 ships", ["between 3 and 5: 3..5"]],
  ["5 to 7 million euros", ["5 to 7 million euros: 5000000..7000000 EUR"]],
  ["about $800 to $1,000 a head", ["about $800 to $1,000: ~800..1000 USD"]],
  ["$5.7 billion for a wall", ["$5.7 billion: 5700000000..5700000000 USD"]],
  ["£1.5m in aid", ["£1.5m: 1500000..1500000 GBP"]],
  ["39.6 per cent of voters", ["39.6 per cent: 39.6..39.6 %"]],
  ["half a million homes", ["half a million: 500000..500000"]],
  ["over two hundred and five thousand homes", ["over two hundred and five thousand: 205000..null"]],
  ["twenty-five ships", ["twenty-five: 25..25"]],
  ["a dozen officers", ["a dozen: 12..12"]],
  ["three helicopters and one boat", ["three: 3..3", "one: 1..1"]],
  ["one boat came", []],
  ["no casualties were reported", ["no: 0..0"]],
  ["no reason was given", []],
  ["the two leaders met", []],
  ["42 dead, 8 hurt", ["42: 42..42", "8: 8..8"]],
  ["from 10 to 20 ships", ["10: 10..10", "20: 20..20"]],
  ["40–60 hours of it", ["40–60 hours: 40..60 hours"]],
  ["90-plus percent of them", ["90-plus percent: 90..null %"]],
  ["they won 3-0 in the 2018-19 season", []],
  ["in 2024 and between 2005 and 2008", []],
  ["on 9/11, a Boeing 737 and an F-16 under Article 5", []],
];

describe("figures", () => {
  it.each(cases)("in “%s”", (text, figures) => expect(figuresIn(text)).toEqual(figures));

  it.each(otherUses)("are no $use: “$example”", ({ example }) => {
    expect(figuresIn(example.replace(/[[\]]/g, ""))).toEqual([]);
  });

  it.each(unitRows)("have the unit $unit in “$example”", ({ unit, example }) => {
    expect(readFigures(example, [[0, example.length]])[0]?.unit).toBe(unit);
  });

  it.each(boundRows.flatMap(({ bound, words }) => words.map((word) => ({ bound, word }))))(
    "are $bound after “$word”",
    ({ bound, word }) => {
      const [figure] = readFigures(`${word} 40 homes`, [[0, 60]]);
      expect([figure?.min, figure?.max, figure?.approx]).toEqual(
        {
          "at least": [40, null, false],
          "at most": [null, 40, false],
          about: [40, 40, true],
          exactly: [40, 40, false],
        }[bound],
      );
    },
  );

  it("say what is counted", () => {
    const text = "thousands of Tarn soldiers were sent";
    expect(readFigures(text, [[0, text.length]])[0]?.of).toBe("Tarn soldiers");
  });

  it("keep to the spans of the content", () => {
    const text = "40 homes and 50 farms";
    expect(readFigures(text, [[13, 21]]).map(({ span }) => span)).toEqual([[13, 15]]);
  });

  it("lie within their span, in order, with the lower bound first, whatever the text", () => {
    const word = fc.constantFrom(
      ..."40|1,500|$|£|%| |to |and |between |about |three |hundred |million |of |homes |per cent |-|\u00A0|👍|no |more |(".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 15 }), (words) => {
        const text = words.join("");
        let last = 0;
        for (const { span, min, max } of readFigures(text, [[0, text.length]])) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          last = span[1];
          if (min !== null && max !== null) expect(max).toBeGreaterThanOrEqual(min);
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
