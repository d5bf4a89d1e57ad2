import { describe, expect, it } from "vitest";
import { labelIn, resolveMarked } from "../../test/marked-report.ts";

/** Through whom each statement comes, and by which rule. */
function chainsIn(marked: string, outlet: string | null = null): readonly (readonly [string | null, string | null])[] {
  const sourced = resolveMarked(marked, outlet);
  return sourced.statements.map(({ via, viaReason }) => [labelIn(sourced, via), viaReason?.name ?? null]);
}

const nobody = [null, null];

describe("the words of a source", () => {
  it.each([
    ["told", "{1 It held}, [1 Orla Wren] <1 told> the Tarn Courier."],
    ["speaking to", "Speaking to the Tarn Courier, [1 Orla Wren] <1 said> {1 it held}."],
    ["in an interview with", "[1 Orla Wren] <1 said> {1 it held} in an interview with the Tarn Courier."],
    ["a reporter of the outlet", "{1 It held}, [1 Orla Wren] <1 told> Tom Amsel of the Tarn Courier."],
  ])("come through the outlet that they were said to: %s", (_how, text) => {
    expect(chainsIn(text)).toEqual([["Tarn Courier", "told an outlet"]]);
  });

  it("come through the same outlet in the sentence after", () => {
    const text = "{1 It held}, [1 Orla Wren] <1 told> the Tarn Courier. [2 She] <2 added> {2 that it rained}.";
    expect(chainsIn(text).map(([via]) => via)).toEqual(["Tarn Courier", "Tarn Courier"]);
  });

  it("come through nobody where they were said to the outlet of the report", () => {
    const text = "{1 It held}, [1 Orla Wren] <1 told> the Tarn Courier.";
    expect(chainsIn(text, "The Tarn Courier")).toEqual([nobody]);
  });

  it("come through nobody where the outlet is what they are about", () => {
    expect(chainsIn("[1 Orla Wren] <1 said> {1 she had spoken to the Tarn Courier}.")).toEqual([nobody]);
  });

  it("come through the outlet that cites them", () => {
    const text = "{12 The dam held}, [1 the Tarn Courier] <1 reported>, <2 citing> [2 an official].";
    expect(chainsIn(text)).toEqual([nobody, ["Tarn Courier", "citing"]]);
  });

  it("come through whoever they are told according to", () => {
    const text = "{12 The dam held}, [1 an official] <1 said>, <2 according to> [2 the Tarn Courier].";
    expect(chainsIn(text)).toEqual([["Tarn Courier", "citing"], nobody]);
  });
});
