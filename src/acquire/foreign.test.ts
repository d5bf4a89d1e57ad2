import { expect, it } from "vitest";
import { foreignBytes, foreignReason, foreignText } from "./foreign.ts";

it.each(foreignBytes)("$what is known by its bytes", ({ what, begins, at = 0 }) => {
  for (const magic of begins) expect(foreignReason("a".repeat(at) + magic, "")).toContain(what);
});

it.each(foreignText)("$what is known by its first characters", ({ what, example }) => {
  expect(foreignReason("", example)).toContain(what);
});

it.each(["<3 is what she wrote, the mayor said.", "PKK fighters left, officials said.", '{"text":"<p>"}'])(
  "%s is nothing foreign",
  (text) => expect(foreignReason(text, text)).toBeUndefined(),
);
