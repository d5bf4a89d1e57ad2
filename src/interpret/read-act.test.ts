import { describe, expect, it } from "vitest";
import type { Act, Form, SourcedStatement } from "#vocabulary";
import { contentActs } from "./content-acts.ts";
import { cueActs } from "./cue-acts.ts";
import { readAct } from "./read-act.ts";

const statementOf = (cue: string, content: string, form: Form): SourcedStatement => {
  const quote = (text: string) => ({ spans: [], text });
  const quotes = { source: quote("Wren"), cue: quote(cue), content: quote(content) };
  return { id: "1", ...quotes, form, confidence: 1, speaker: "s1", via: null };
};

const act = (cue: string, content: string, form: Form = "indirect"): Act => readAct(statementOf(cue, content, form));

describe("the act of a statement", () => {
  it.each(cueActs)("is $act where the cue is “$example”", (row) => {
    expect(cueActs.find(({ pattern }) => pattern.test(row.example))).toBe(row);
    expect(act(row.example, "the dam")).toBe(row.act);
  });

  it.each(contentActs)("is $act where what is said is “$example”", (row) => {
    expect(contentActs.find(({ pattern }) => pattern.test(row.example))).toBe(row);
    expect(act("said", row.example)).toBe(row.act);
  });

  it.each<[cue: string, content: string, act: Act]>([
    ["said", "the dam stands on rock", "state"],
    ["according to", "the dam stands on rock", "state"],
    ["confirmed", "the leak", "confirm"],
    ["has not confirmed", "the leak", "withhold"],
    ["hasn’t confirmed", "the leak", "withhold"],
    ["declined to comment", "on the leak", "withhold"],
    ["did not respond", "to a request for comment", "withhold"],
    ["would not say", "whether it will rebuild the dam", "withhold"],
    ["denied", "the leak", "deny"],
    ["don't know", "why the dam leaked", "doubt"],
    ["said", "it was not clear why the dam leaked", "doubt"],
    ["said", "it wasn’t clear why the dam leaked", "doubt"],
    ["said", "the reports were false", "deny"],
    ["said", "it will rebuild the dam", "promise"],
    ["said", "the flood was barbaric", "judge"],
    ["warned", "the dam would burst", "warn"],
    ["expects", "rain", "predict"],
    ["vowed", "to rebuild the dam", "promise"],
    ["called for", "an inquiry", "ask"],
    ["called", "the dam a ruin", "judge"],
    ["blamed", "the builders", "accuse"],
    ["", "the dam stands on rock", "state"],
  ])("of “%s” with “%s” is %s", (cue, content, expected) => {
    expect(act(cue, content)).toBe(expected);
  });

  it("is a promise where something to be done is announced, and no promise where a fact is", () => {
    expect(act("announced", "a bridge over the Tarn")).toBe("promise");
    expect(act("announced", "that the bridge stands on rock")).toBe("state");
  });

  it("does not take the words of a finding for the opinion of whoever passes it on", () => {
    expect(act("found", "the dam was in a bad state")).toBe("state");
    expect(act("said", "the dam was in a bad state")).toBe("judge");
  });

  it("is an opinion where somebody is quoted in their own words, without a number", () => {
    expect(act("said", "The dam stands on rock", "direct")).toBe("judge");
    expect(act("said", "The dam stands on 40 piles", "direct")).toBe("state");
  });
});
