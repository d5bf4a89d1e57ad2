import { describe, expect, it } from "vitest";
import { resolveMarked } from "../../test/marked-report.ts";

describe("what a source is, and of what", () => {
  it.each([
    ["U.S. Defense Secretary Tom Amsel", "Defense Secretary", "United States"],
    ["Kenyan President Tom Amsel", "President", "Kenya"],
    ["Orla Wren, a spokeswoman for the Tarn Harbour Board", "spokeswoman", "Tarn Harbour Board"],
    ["Orla Wren, chair of the Tarn Harbour Board", "chair", "Tarn Harbour Board"],
    ["Harbour Board spokesman Tom Amsel", "spokesman", "Harbour Board"],
    ["Orla Wren, Birk & Oss's chief executive", "chief executive", "Birk & Oss"],
    ["a Tarn police spokesman", "police spokesman", "Tarn"],
    ["a senior Kenyan official", "senior official", "Kenya"],
    ["a spokesman for Platte Mills", "spokesman", "Platte Mills"],
    ["White House officials", "officials", "White House"],
    ["Orla Wren", null, null],
    ["Mr. Amsel", null, null],
  ])("is read from “%s”", (words, role, affiliation) => {
    expect(resolveMarked(`[1 ${words}] said so.`).sources).toMatchObject([{ role, affiliation }]);
  });

  it("is found where the report tells it elsewhere", () => {
    const { sources } = resolveMarked("[1 Wren] said so. Orla Wren, a lawyer for the Tarn Harbour Board, left.");
    expect(sources).toMatchObject([{ role: "lawyer", affiliation: "Tarn Harbour Board" }]);
  });
});
