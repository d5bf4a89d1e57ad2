import { describe, expect, it } from "vitest";
import { resolveMarked, speakersIn } from "../../test/marked-report.ts";

const people: readonly (readonly [why: string, text: string, speakers: readonly string[]])[] = [
  [
    "a family name that stands first",
    "[1 President Wen Daopei] said so. [2 Wen] said more.",
    ["Wen Daopei", "Wen Daopei"],
  ],
  ["a family name whose bearer speaks first", "[1 Pak] said so. Pak Jonghwa, 61, left.", ["Pak Jonghwa"]],
  ["a Spanish name with both surnames", "[1 Governor Ana Brisa] said so. Ana Brisa Ocampo left.", ["Ana Brisa Ocampo"]],
  [
    "a Spanish name by its first surname",
    "[1 Luis Brisa Ocampo] said so. [2 Brisa] said more.",
    ["Luis Brisa Ocampo", "Luis Brisa Ocampo"],
  ],
  [
    "an Arabic name",
    "[1 Crown Prince Faisal bin Omar al-Tarni] said so. [2 Al-Tarni] left.",
    ["Faisal bin Omar al-Tarni"],
  ],
  [
    "an Icelandic name",
    "[1 Guðrún Birksdóttir] said so. [2 Guðrún] said more.",
    ["Guðrún Birksdóttir", "Guðrún Birksdóttir"],
  ],
  ["a name with small words", "[1 Ursula von der Oss] said so. [2 Von der Oss] said no.", ["Ursula von der Oss"]],
  ["initials", "[1 J. R. Amsel] said so. [2 Amsel] said more.", ["J. R. Amsel", "J. R. Amsel"]],
  ["hyphens", "[1 Jean-Luc Birk-Oss] said so. [2 Birk-Oss] said more.", ["Jean-Luc Birk-Oss", "Jean-Luc Birk-Oss"]],
  ["“Jr.”", "[1 Sen. Tom Amsel Jr.] said so. [2 Amsel] said more.", ["Tom Amsel Jr.", "Tom Amsel Jr."]],
  ["an office of a place", "[1 Ambassador to Germany Orla Wren] said so.", ["Orla Wren"]],
  ["a body before the name", "[1 Centre for Tidal Studies scientist Orla Wren] said so.", ["Orla Wren"]],
  ["an office with an “and”", "[1 TU trade and harbour commissioner Orla Wren] said so.", ["Orla Wren"]],
  ["the name after a description", "[1 the head of the Tarn Union for the Sea, Orla Wren,] said so.", ["Orla Wren"]],
  ["the name after brackets", "[1 The head of the union (Tarn Sea Union), Orla Wren,] said so.", ["Orla Wren"]],
  ["an account", "[1 @OrlaWren] said so.", ["Orla Wren"]],
  ["a pronoun that brackets explain", "[1 He (Tom Amsel)] said so.", ["Tom Amsel"]],
];

describe("the name of a person", () => {
  it.each(people)("is found for %s", (_why, text, speakers) => {
    expect(speakersIn(text).slice(0, speakers.length)).toEqual(speakers);
  });
});

const bodies: readonly (readonly [why: string, text: string, speakers: readonly string[]])[] = [
  ["a noun before its name", "[1 The retailer Birk & Oss] said so.", ["Birk & Oss"]],
  ["“and” within its name", "[1 The Harbour Food and Drug Board] said so.", ["Harbour Food and Drug Board"]],
  ["its name by the first word", "[1 Orlin] said so. The Orlin Group fell.", ["Orlin Group"]],
  [
    "its noun, though it has said nothing",
    "The Tarn Harbour Board met. [1 The board] said so.",
    ["Tarn Harbour Board"],
  ],
  [
    "“of” put the other way",
    "[1 The Ministry of Harbours] said so. [2 The Harbours Ministry] left.",
    ["Ministry of Harbours"],
  ],
  ["its kind of business", "Aqua Talvik, which runs the dam, met. [1 The company] said so.", ["Aqua Talvik"]],
];

describe("the name of a body", () => {
  it.each(bodies)("is found for %s", (_why, text, speakers) => {
    expect(speakersIn(text).slice(0, speakers.length)).toEqual(speakers);
  });
});

describe("two people of one surname", () => {
  it("are nobody under the surname alone where nothing tells which is meant", () => {
    const { statements } = resolveMarked("Tom Wren met Anna Wren. [1 Wren] said so.");
    expect(statements[0]).toMatchObject({ speaker: null, speakerReason: { name: "two candidates" } });
  });

  it("are told apart by who is named in full as a source", () => {
    expect(speakersIn("Tom Wren met Anna Wren. [1 Anna Wren] said so. [2 Wren] said more.")).toEqual([
      "Anna Wren",
      "Anna Wren",
    ]);
  });

  it("are told apart by their offices", () => {
    const text = "Mayor Tom Wren met Judge Anna Wren. [1 Judge Wren] said so. [2 Mayor Wren] said no.";
    expect(speakersIn(text)).toEqual(["Anna Wren", "Tom Wren"]);
  });
});
