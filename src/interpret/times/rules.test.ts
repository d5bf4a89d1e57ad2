import { describe, expect, it } from "vitest";
import { bounds } from "./bounds.ts";
import { aheadRows, directionOf } from "./direction.ts";
import { findTimes } from "./find-times.ts";
import { todayOf } from "./near.ts";
import { noTimes } from "./no-times.ts";
import { timeRules } from "./rules.ts";

const wednesday = todayOf("2024-10-23");

/** A text without its brackets, and where they stood. */
function unbracketed(example: string) {
  const [start, end] = [example.indexOf("["), example.indexOf("]") - 1];
  return { text: example.replace(/[[\]]/g, ""), span: [start, end] as const };
}

describe("the rules of times", () => {
  it.each(timeRules)("$name: $example.0", ({ name, example: [example, value] }) => {
    const { text, span } = unbracketed(example);
    const found = findTimes(text, wednesday).find((time) => time.span[0] === span[0]);
    expect(found).toMatchObject({ name, span, value });
  });

  it.each(bounds)("$name: $example.0", ({ name, example: [example, value] }) => {
    const { text, span } = unbracketed(example);
    expect(findTimes(text, wednesday)).toMatchObject([{ name, span, value }]);
  });

  it.each(noTimes)("find none in $use: $example", ({ example }) => {
    const { text, span } = unbracketed(example);
    const found = findTimes(text, wednesday).filter((time) => time.span[0] < span[1] && span[0] < time.span[1]);
    expect(found).toEqual([]);
  });

  it.each(aheadRows)("hear what is to come in “$example”", ({ example }) => {
    const { text, span } = unbracketed(example);
    expect(directionOf(text, span)).toBe(true);
  });

  it.each(["It closed on [Friday].", "He said on [Friday] that it will open.", "They had met in [May]."])(
    "hear what has been in “%s”",
    (example) => {
      const { text, span } = unbracketed(example);
      expect(directionOf(text, span)).toBe(false);
    },
  );
});
