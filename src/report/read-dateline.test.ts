import { describe, expect, it } from "vitest";
import type { Page } from "#vocabulary";
import { reportOf } from "./index.ts";
import { readDateline } from "./read-dateline.ts";

describe("the date at the head of a text", () => {
  it.each([
    ["TARN CITY, Oct. 23, 2024 (Meridian) - The bridge is shut.", "2024-10-23"],
    ["PORT SARN, Wednesday, October 23, 2024 — The bridge is shut.", "2024-10-23"],
    ["Tarn City, 23 October 2024 – The bridge is shut.", "2024-10-23"],
    ["TARN CITY, Oct. 3, 2024 /Meridian Wire/ -- The bridge is shut.", "2024-10-03"],
    ["Bridge shut\n\nWednesday, October 23, 2024\n\nThe bridge is shut.", "2024-10-23"],
    ["Bridge shut\nBy Orla Wren\nPublished: 23rd October 2024, 10:30\nThe bridge is shut.", "2024-10-23"],
    ["Bridge shut\nUpdated 2024-10-23 at 10:30 GMT\nThe bridge is shut.", "2024-10-23"],
  ])("is read: %j", (text, date) => expect(readDateline(text)).toBe(date));

  it.each([
    ["without a year", "TARN CITY, Oct. 23 (Meridian) - The bridge is shut."],
    ["where a month may be a day", "Bridge shut\n05/04/2024\nThe bridge is shut."],
    ["that no calendar has", "TARN CITY, Feb. 30, 2024 (Meridian) - The bridge is shut."],
    ["that the report tells of", "The bridge was built on October 23, 2014 and is shut."],
    ["far below the head", `${"The bridge is shut.\n".repeat(8)}October 23, 2024\n`],
    ["in a sentence that begins with it", "October 23, 2014 was the day on which it fell."],
  ])("is none %s", (_, text) => expect(readDateline(text)).toBeNull());

  it("counts where neither the carrier nor the command gives one", () => {
    const dateOf = (published?: string, fallback?: string) => {
      const body = "TARN CITY, Oct. 23, 2024 (Meridian) - The bridge is shut.";
      const page: Page = { input: "-", kind: "text", body, given: published ? { published } : {}, notices: [] };
      return reportOf(page, fallback).report.published;
    };
    expect([dateOf(), dateOf(undefined, "2024-10-25"), dateOf("2024-10-24", "2024-10-25"), dateOf("5/4/24")]).toEqual([
      "2024-10-23",
      "2024-10-25",
      "2024-10-24",
      "2024-10-23",
    ]);
  });
});
