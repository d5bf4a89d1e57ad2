import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundRows, laterBounds } from "./bounds.ts";
import { otherUses } from "./other-uses.ts";
import { readFigures } from "./read-figures.ts";
import { currencySigns, unitRows } from "./units.ts";

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
  ["about $700 to $1,100 a head", ["about $700 to $1,100: ~700..1100 USD"]],
  ["$8.3 billion for a bridge", ["$8.3 billion: 8300000000..8300000000 USD"]],
  ["£1.5m in aid", ["£1.5m: 1500000..1500000 GBP"]],
  ["27.3 per cent of voters", ["27.3 per cent: 27.3..27.3 %"]],
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
  ["in 2024 and between 2011 and 2013", []],
  ["more than 20 but fewer than 30 homes", ["more than 20 but fewer than 30: 20..30"]],
  ["three- to four-mile fronts", ["three- to four-mile: 3..4 miles"]],
  ["being at 6, 7 percent", ["6, 7 percent: 6..7 %"]],
  ["ranging from 10 to 20 ships", ["ranging from 10 to 20: 10..20"]],
  ["rose to 12 from May 3 to 62 percent", ["12: 12..12", "62 percent: 62..62 %"]],
  ["in 2030 to $557 million", ["$557 million: 557000000..557000000 USD"]],
  ["less than the $8.3 billion", ["less than the $8.3 billion: null..8300000000 USD"]],
  ["may lie above a $30 fare", ["$30: 30..30 USD"]],
  ["well over 40 homes", ["over 40: 40..null"]],
  ["a magnitude of 5.1", ["magnitude of 5.1: 5.1..5.1 magnitude"]],
  ["75 cents, 5percentage points", ["75 cents: 0.75..0.75 USD", "5percentage points: 5..5 percentage points"]],
  ["billions of dollars", ["billions of dollars: 1000000000..null USD"]],
  ["nearly two-thirds of them", ["nearly two-thirds: ~66.7..66.7 %"]],
  ["one in five voters, one in Tolle", ["one in five: 20..20 %"]],
  ["twice as many, twice a day", ["twice: 2..2 times"]],
  ["six shops in Karn and one in Tolle", ["six: 6..6", "one: 1..1"]],
  ["two ferries, one tug and one dredger", ["two: 2..2", "one: 1..1", "one: 1..1"]],
  ["bit a man and three boys", ["a man: 1..1", "three: 3..3"]],
  ["23 towns have wells, and none has been closed", ["23: 23..23", "none: 0..0"]],
  ["a seven-count charge in a three-week trial", ["seven: 7..7"]],
  ["all three divers came, one of them drowned", ["three: 3..3", "one: 1..1"]],
  ["knew that two other boats came", ["two: 2..2"]],
  ["the 30-minute talk in the last 24 hours", ["30-minute: 30..30 minutes"]],
  ["a 5G network and a 125cc engine", []],
  [
    "two ships within 400 metres, or to within 5 km",
    ["two: 2..2", "within 400 metres: null..400 m", "to within 5 km: 5..5 km"],
  ],
  ["melting from below twice as fast", ["twice: 2..2 times"]],
  ["rescues -- eight in the past week", ["eight: 8..8"]],
  ["within 24 hours, for half an hour, closer to half of that", []],
  ["two reasons, three things and four ways", []],
  ["USD 500 and 40 percentage points", ["USD 500: 500..500 USD", "40 percentage points: 40..40 percentage points"]],
  ["on 9/11, a Boeing 737 and an F-16 under Article 5", []],
];

const reasons: readonly [text: string, name: string][] = [
  ["no casualties", "none"],
  ["3 to 5 ships", "range"],
  ["dozens of ships", "open number"],
  ["at least 40 ships", "bound"],
  ["half of the ships", "share"],
  ["twice as many", "multiple"],
  ["40 per cent", "per cent"],
  ["$40", "money"],
  ["40 miles", "measure"],
  ["four ships", "small count"],
  ["about 40 ships", "count"],
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

  it.each(laterBounds)("are $bound in “$example”", ({ bound, example }) => {
    const [figure] = readFigures(example, [[0, example.length]]);
    const expected = { "at least": [40, null], "at most": [null, 40], about: [40, 40], exactly: [40, 40] }[bound];
    expect([figure?.min, figure?.max, figure?.approx]).toEqual([...expected, bound === "about"]);
  });

  it.each(Object.entries(currencySigns))("have the money of “%s” after it: %s", (sign, unit) => {
    expect(readFigures(`It cost ${sign}40`, [[0, 20]])[0]?.unit).toBe(unit);
  });

  it.each(reasons)("in “%s” are there by the rule “%s”", (text, name) => {
    const [figure] = readFigures(text, [[0, text.length]]);
    expect(figure?.reason).toMatchObject({ by: "rule", name, span: figure?.span });
  });

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

  it("lie within the content and are finite, whatever its characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(60), fc.nat(60), (text, one, other) => {
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        for (const { span, min, max } of readFigures(text, [[start, end]])) {
          expect(span[0]).toBeGreaterThanOrEqual(start);
          expect(span[1]).toBeLessThanOrEqual(end);
          for (const bound of [min, max]) expect(bound === null || Number.isFinite(bound)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["1,", "one ", "about ", "a hundred and ", "no ", "$", "5-", "half ", "9".repeat(50), "«(", "two, "])(
    "take time in proportion to a text of many “%s”",
    (part) => {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      // Of the processor and not of the clock, so that a busy machine fails nothing.
      const started = process.cpuUsage();
      readFigures(text, [[0, text.length]]);
      expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
    },
    60_000,
  );
});
