import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountRows } from "./amount-rows.ts";
import { findAmounts } from "./amounts.ts";

const amountsIn = (text: string) => findAmounts(text, [0, text.length]);
const wordsIn = (text: string): readonly string[] => amountsIn(text).map(({ span }) => text.slice(...span));

describe("amounts", () => {
  it.each(amountRows.map(({ example: [text, low, high] }) => ({ text, low, high })))(
    "are $low to $high in “$text”",
    ({ text, low, high }) => {
      const [, words] = /\[(.+)\]/.exec(text) ?? [];
      const plain = text.replace(/[[\]]/g, "");
      const [amount] = amountsIn(plain);
      expect(amount && [plain.slice(...amount.span), amount.low, amount.high]).toEqual([words, low, high]);
    },
  );

  it("are read however a whole number is written in digits", () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), (value) => {
        for (const written of [String(value), value.toLocaleString("en-US"), value.toLocaleString("en-IN")])
          expect(amountsIn(`${written} homes`)[0]?.low).toBe(value);
      }),
    );
  });

  it.each([
    ["on https://tolle.example/40 and #40 by @karn40", []],
    ["the F-16 and the M25", []],
    ["2.5m homes, 30m high", ["2.5m", "30"]],
    ["it is -5 or −7 here, minus 3 there", ["-5", "−7", "minus 3"]],
    ["two hundred, three hundred", ["two hundred", "three hundred"]],
    ["she scores goals", []],
    ["first half, second half, half-hearted", []],
    ["in the past year and a half", []],
  ])("stand in “%s” at %j", (text, words) => expect(wordsIn(text)).toEqual(words));

  it("past what a double can hold are none", () => {
    expect(amountsIn(`${"9".repeat(400)} homes`)).toEqual([]);
  });
});
