import fc from "fast-check";
import { expect, it } from "vitest";
import { visible, visibleProse } from "./visible.ts";

it("shows what would steer a terminal as a sign", () => {
  expect(visible("\x1b[31mred\x1b[0m \x07 \x7f \x9b1m \u202eevil\u2066")).toBe(
    "␛[31mred␛[0m ␇ ␡ <U+009B>1m <U+202E>evil<U+2066>",
  );
  expect(visible("a\nb\tc")).toBe("a␊b␉c");
  expect(visible("half \ud83d")).toBe("half \ufffd");
});

it("leaves words as they are, in any script", () => {
  const words = "Café “déjà” – 東京の港 👩‍👩‍👧‍👦 مرفأ";
  expect(visible(words)).toBe(words);
});

it("reads line breaks in prose as spaces", () => {
  expect(visibleProse("one\r\n\r\n  two\u2028three\tfour\x85five")).toBe("one two three four five");
});

it("lets no text steer a terminal", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(visible(text)).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});
