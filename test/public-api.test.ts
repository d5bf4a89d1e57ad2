import * as publicNames from "onrecord";
import { describe, expect, it } from "vitest";

describe("the package", () => {
  it("exports these names, and no others", () => {
    expect(Object.keys(publicNames).sort()).toEqual([
      "ModelMismatch",
      "OnrecordError",
      "UnreadableInput",
      "UsageError",
      "acts",
      "openReader",
      "readReport",
      "stanceOf",
    ]);
  });

  it("reads a report whose spans quote its text", async () => {
    const text = "The ferry will sail on Friday, Captain Oda Lund said. “We are ready,” she told reporters.";
    const { report, statements } = await publicNames.readReport({ text, id: "ferry" });
    expect(report).toMatchObject({ id: "ferry", text });
    expect(statements.length).toBeGreaterThan(0);
    for (const { content } of statements)
      expect(content.spans.map((span) => text.slice(...span)).join(" … ")).toBe(content.text);
  });
});
