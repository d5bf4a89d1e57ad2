import { describe, expect, it } from "vitest";
import { columnsOf, wantsColour } from "./screen.ts";

describe("colours", () => {
  const wants = (isTerminal: boolean, env: { [name: string]: string }, isRefused = false): boolean =>
    wantsColour({ isTerminal, isRefused, env });

  it("are for terminals that can show them", () => {
    expect([wants(true, {}), wants(false, {}), wants(true, { TERM: "dumb" })]).toEqual([true, false, false]);
  });

  it("are refused by --no-color and NO_COLOR, and asked for by FORCE_COLOR", () => {
    expect([wants(true, {}, true), wants(true, { NO_COLOR: "1" }), wants(true, { NO_COLOR: "" })]).toEqual([
      false,
      false,
      true,
    ]);
    expect([wants(false, { FORCE_COLOR: "1" }), wants(true, { FORCE_COLOR: "0" })]).toEqual([true, false]);
    expect(wants(false, { FORCE_COLOR: "1" }, true)).toBe(false);
  });
});

describe("the width", () => {
  it("is the terminal's, up to what can be read, or a usual one", () => {
    expect([columnsOf(40, {}), columnsOf(300, {}), columnsOf(undefined, {})]).toEqual([40, 120, 80]);
    expect([columnsOf(undefined, { COLUMNS: "60" }), columnsOf(0, { COLUMNS: "wide" })]).toEqual([60, 80]);
  });
});
