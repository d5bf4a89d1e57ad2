import { describe, expect, it } from "vitest";
import { resolveMarked, speakersIn } from "../../test/marked-report.ts";

type Case = readonly [why: string, text: string, speakers: readonly (string | null)[]];

const documents: readonly Case[] = [
  ["whose it is", "[1 Wren's letter] said so. Orla Wren left.", ["Orla Wren"]],
  ["who made it", "[1 A report by the Tarn Harbour Board last week] said so.", ["Tarn Harbour Board"]],
  ["who wrote it", "[1 A memo Tom Amsel wrote in May] said so.", ["Tom Amsel"]],
  ["the body before its noun", "[1 A Tarn Harbour Board press release] said so.", ["Tarn Harbour Board"]],
  ["the body before its noun and a date", "[1 a March 14, 2019 NATO press release] said so.", ["NATO"]],
  ["“its”", "[1 The Tarn Harbour Board] said so. [2 Its website] said more.", Array(2).fill("Tarn Harbour Board")],
  ["who filed it", "The Tarn Harbour Board filed a lawsuit. [1 The lawsuit] said so.", ["Tarn Harbour Board"]],
  ["the court of a ruling", "The Tarn High Court met. [1 The ruling] said so.", ["Tarn High Court"]],
  ["nobody, where it speaks for itself", "[1 The constitution of Tarn] says so.", ["the constitution of Tarn"]],
  [
    "nobody who has only seen it",
    "[1 An internal memo seen by the Tarn Daily] said so.",
    ["an internal memo seen by the Tarn Daily"],
  ],
];

const met: readonly Case[] = [
  ["an office from elsewhere", "Orla Wren, the mayor of Tarn, left. [1 The Tarn mayor] said so.", ["Orla Wren"]],
  [
    "the better fitting of two",
    "Tom Amsel, a Tarn senator, met Orla Wren, a Birk senator. [1 The Tarn senator] said so.",
    ["Tom Amsel"],
  ],
  [
    "no other nationality",
    "[1 A Kenyan official] said so. [2 The Peruvian official] said no.",
    ["a Kenyan official", "the Peruvian official"],
  ],
  [
    "other words for whoever was just named",
    "[1 Orla Wren] said so. [2 The billionaire] said more.",
    Array(2).fill("Orla Wren"),
  ],
  [
    "no named person for “the official”",
    "[1 Orla Wren] said so. [2 The official] said no.",
    ["Orla Wren", "the official"],
  ],
  ["nobody's lawyer for “her lawyer”", "Tom Amsel, a lawyer, left. [1 Her lawyer] said so.", ["Her lawyer"]],
];

const together: readonly Case[] = [
  [
    "“the two leaders”",
    "Orla Wren met the king. Orla Wren and Tom Amsel spoke. [1 The two leaders] said so.",
    ["Orla Wren and Tom Amsel"],
  ],
  ["“the two states”", "Kenya and Peru met. [1 The two states] said so.", ["Kenya and Peru"]],
  ["“both”", "Orla Wren and Tom Amsel spoke. [1 Both] said so.", ["Orla Wren and Tom Amsel"]],
  [
    "another order",
    "Orla Wren met Tom Amsel. [1 Wren and Amsel] said so. [2 Amsel and Wren] left.",
    Array(2).fill("Orla Wren and Tom Amsel"),
  ],
  [
    "a pronoun among them",
    "[1 Tom Amsel] said so. [2 He and Orla Wren] said no.",
    ["Tom Amsel", "Tom Amsel and Orla Wren"],
  ],
  [
    "a description before the names",
    "[1 Two lawmakers, Orla Wren and Tom Amsel,] said so.",
    ["Orla Wren and Tom Amsel"],
  ],
];

const later: readonly Case[] = [
  [
    "a headline by what is told again",
    "[1 Minister] warns of {1 floods in northern valleys}\n\n[2 Harbour Minister Orla Wren] said {2 floods threatened the northern valleys}.",
    ["Orla Wren", "Orla Wren"],
  ],
  [
    "a first sentence by the next",
    "[1 A farmer who lost her barn] said {1 so}. Orla Wren, 54, had slept.",
    ["Orla Wren"],
  ],
  [
    "nobody for an official, whoever is named next",
    "[1 A harbour official] said {1 so}. Orla Wren, 54, had slept.",
    ["a harbour official"],
  ],
];

const empty: readonly Case[] = [
  ["the subject of a participle's sentence", "While <1 warning> of {1 rain}, Orla Wren left.", ["Orla Wren"]],
  ["the name right before the cue", "Orla Wren <1 denied> {1 it}.", ["Orla Wren"]],
  ["nobody for “reportedly”", "Orla Wren <1 reportedly> {1 left}.", [null]],
  [
    "nobody for a passive with a participle",
    "[1 Orla Wren] <1 said> {1 so}, <2 being accused> {2 of it}.",
    ["Orla Wren", null],
  ],
];

describe.each([
  ["a document speaks for", documents],
  ["a description means", met],
  ["several are found for", together],
  ["a name that comes later is found for", later],
  ["an empty source means", empty],
])("%s", (_what, cases) => {
  it.each(cases)("%s", (_why, text, speakers) => expect(speakersIn(text)).toEqual(speakers));
});

describe("a description", () => {
  it.each([
    ["the mayor of Tarn", { kind: "person", named: true }],
    ["A mayor", { kind: "person", named: false }],
    ["Authorities", { kind: "group", named: false }],
    ["Aid agencies", { kind: "organisation", named: false }],
    ["The harbour ministry", { kind: "organisation", named: true }],
    ["Local media", { kind: "outlet", named: false }],
    ["Some Republicans", { kind: "group", named: false }],
    ["Several farmers, including Orla Wren", { kind: "group", named: true }],
  ])("tells what “%s” is", (words, known) => {
    expect(resolveMarked(`[1 ${words}] said so.`).sources).toMatchObject([known]);
  });
});
