import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { progressLine, startProgress } from "./progress.ts";

describe("the line of progress", () => {
  it("says how many, how fast and how long still", () => {
    expect(progressLine({ reports: 1240, bytes: 340, of: 1000, ms: 31_000 })).toBe(
      "1240 reports, 40 a second, 34 %, about 61 seconds left",
    );
    expect(progressLine({ reports: 1, bytes: 10, of: 10_000, ms: 2000 })).toBe(
      "1 report, 0.5 a second, 0 %, about 33 minutes left",
    );
    expect(progressLine({ reports: 5, bytes: 1, of: 10_000, ms: 2000 })).toContain("about 5.6 hours left");
  });

  it("promises nothing where the end is not known", () => {
    expect(progressLine({ reports: 5, bytes: 10, of: null, ms: 1000 })).toBe("5 reports, 5.0 a second");
  });
});

describe("progress", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("shows nothing of what is done at once, then one line, and takes it away", () => {
    let written = "";
    const progress = startProgress({
      write: (text) => {
        written += text;
      },
      now: () => Date.now(),
      total: Promise.resolve(null),
    });
    progress.step();
    vi.advanceTimersByTime(900);
    expect(written).toBe("");
    vi.advanceTimersByTime(200);
    expect(written).toBe("\r\x1b[K1 report, 1.0 a second");
    progress.above(() => {
      written += "note\n";
    });
    expect(written.endsWith("second\r\x1b[Knote\n")).toBe(true);
    progress.stop();
    vi.advanceTimersByTime(1000);
    expect(written).toMatch(/note\n$/);
  });
});
