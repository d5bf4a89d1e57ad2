import { expect, it } from "vitest";
import { spreadOf } from "./spread.ts";

it("the median of an odd number of runs is the middle one", () => {
  expect(spreadOf([3, 1, 9])).toEqual({ median: 3, low: 1, high: 9 });
});

it("the median of an even number of runs lies between the middle two", () => {
  expect(spreadOf([4, 1, 2, 9])).toEqual({ median: 3, low: 1, high: 9 });
});
