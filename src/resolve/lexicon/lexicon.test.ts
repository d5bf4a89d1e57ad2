import { describe, expect, it } from "vitest";
import { adjectives, capitals, countries, genderOfGiven } from "./index.ts";
import { states } from "./states.ts";

describe("the states", () => {
  it.each(states)("have $name with its capitals and adjectives", ({ name, capitals: cities, adjectives: words }) => {
    expect(countries).toContain(name);
    for (const city of cities) expect(capitals[city]).toBe(name);
    for (const word of words) expect(adjectives[word]).toBe(name);
  });

  it("have no row that fell apart", () => {
    expect(states.filter(({ name }) => !/^\p{Lu}/u.test(name))).toEqual([]);
    expect(states.length).toBeGreaterThan(190);
  });
});

describe("given names", () => {
  it.each([
    ["tarn", undefined],
    ["anna", "she"],
    ["tom", "he"],
    ["kim", null],
    ["fatima", "she"],
    ["volodymyr", "he"],
    ["said", undefined],
  ])("tell whom “%s” lets one expect", (name, gender) => expect(genderOfGiven(name)).toBe(gender));
});
