import { describe, expect, it } from "vitest";
import { digestOf, type Floors, LowerFloor, type Measured, missedFloors, NOISE, raisedFloors } from "./floors.ts";

const about = { digest: "d", reports: 2, statements: 10, model: "m" };
const floors: Floors = { ...about, floors: { "all.exact": 0.5, act: 0.9 } };
const measured = (scores: Measured["scores"], digest = "d"): Measured => ({ ...about, digest, scores });

describe("the gate", () => {
  it("is open on the floors and above", () => {
    expect(missedFloors(measured({ "all.exact": 0.5, act: 0.95 }), floors)).toEqual([]);
  });

  it("forgives the noise, and no more", () => {
    expect(missedFloors(measured({ "all.exact": 0.5 - NOISE, act: 0.9 }), floors)).toEqual([]);
    expect(missedFloors(measured({ "all.exact": 0.49, act: 0.9 }), floors)).toEqual([
      "all.exact is 49.0; its floor is 50.0",
    ]);
  });

  it("is shut for a measure that is gone, or not a number", () => {
    expect(missedFloors(measured({ act: 0.9 }), floors)).toEqual(["all.exact is missing; its floor is 50.0"]);
    expect(missedFloors(measured({ "all.exact": Number.NaN, act: 0.9 }), floors)).toHaveLength(1);
  });

  it("is shut for a measure without a floor", () => {
    const [complaint] = missedFloors(measured({ "all.exact": 1, act: 1, form: 1 }), floors);
    expect(complaint).toMatch(/^form has no floor yet/);
  });

  it("is shut when the exam was changed, whatever the marks", () => {
    expect(missedFloors(measured({ "all.exact": 1, act: 1 }, "e"), floors)).toHaveLength(1);
  });
});

describe("raising the floors", () => {
  it("takes over what was measured, rounded down", () => {
    const raised = raisedFloors(measured({ "all.exact": 0.61239, act: 0.9, form: 1 }), floors, false);
    expect(raised).toEqual({ ...about, floors: { "all.exact": 0.6123, act: 0.9, form: 1 } });
  });

  it("lowers none without being told to", () => {
    const lower = measured({ "all.exact": 0.4, act: 0.95 });
    expect(() => raisedFloors(lower, floors, false)).toThrow(LowerFloor);
    expect(() => raisedFloors(lower, floors, false)).toThrow("all.exact would go down from 50.0 to 40.0");
    expect(raisedFloors(lower, floors, true).floors["all.exact"]).toBe(0.4);
  });

  it("does not drop one without being told to", () => {
    expect(() => raisedFloors(measured({ act: 0.95 }), floors, false)).toThrow(
      "all.exact would go down from 50.0 to missing",
    );
  });

  it("sets the first floors", () => {
    expect(raisedFloors(measured({ act: 0.3 }), undefined, false).floors).toEqual({ act: 0.3 });
  });
});

describe("the digest", () => {
  it("changes with a word and with a name, not with line ends", () => {
    const one = digestOf([{ id: "a", written: "x\ny\n" }]);
    expect(digestOf([{ id: "a", written: "x\r\ny\r\n" }])).toBe(one);
    expect(digestOf([{ id: "a", written: "x\nz\n" }])).not.toBe(one);
    expect(digestOf([{ id: "b", written: "x\ny\n" }])).not.toBe(one);
  });
});
