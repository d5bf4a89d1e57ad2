import { describe, expect, it } from "vitest";
import type { Act, Form, SourcedStatement } from "#vocabulary";
import { aReason } from "../../test/a-reason.ts";
import { contentActs } from "./content-acts.ts";
import { cueActs } from "./cue-acts.ts";
import { readAct } from "./read-act.ts";

const statementOf = (cue: string, content: string, form: Form): SourcedStatement => {
  const quote = (text: string) => ({ spans: [], text });
  const quotes = { source: quote("Wren"), cue: quote(cue), content: quote(content) };
  const speaker = { speaker: "s1", speakerReason: aReason, via: null, viaReason: null };
  return { id: "1", ...quotes, form, confidence: 1, actChances: null, ...speaker };
};

const act = (cue: string, content: string, form: Form = "indirect"): Act =>
  readAct(statementOf(cue, content, form)).act;

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
    ["said", "that 40 homes were flooded", "state"],
    ["according to", "the dam stands on rock", "state"],
    ["according to", "the firm cheated its workers", "state"],
    ["confirmed", "the leak", "confirm"],
    ["confirmed", "that troops were sent", "confirm"],
    ["said", "that allies have confirmed it", "confirm"],
    ["has not confirmed", "the leak", "withhold"],
    ["has not confirmed", "the reports", "withhold"],
    ["hasn’t confirmed", "the leak", "withhold"],
    ["declined to comment", "on the leak", "withhold"],
    ["declined to comment", "", "withhold"],
    ["said", "No comment", "withhold"],
    ["would not say", "whether it was late", "withhold"],
    ["did not respond", "to a request for comment", "withhold"],
    ["would not say", "whether it will rebuild the dam", "withhold"],
    ["denied", "the leak", "deny"],
    ["denied", "that it sent troops", "deny"],
    ["don't know", "why the dam leaked", "doubt"],
    ["don't know", "what the mission will be", "doubt"],
    ["also said", "it was not yet clear why they left", "doubt"],
    ["told", "What exactly they're doing? Left to be seen", "doubt"],
    ["said", "it was not clear why the dam leaked", "doubt"],
    ["said", "it wasn’t clear why the dam leaked", "doubt"],
    ["said", "the reports were false", "deny"],
    ["said", "it will rebuild the dam", "promise"],
    ["said", "it will retaliate", "promise"],
    ["said", "the flood was barbaric", "judge"],
    ["said", "the attack was barbaric", "judge"],
    ["praised", "the deal", "judge"],
    ["warned", "the dam would burst", "warn"],
    ["warned", "of floods", "warn"],
    ["said", "If the dam breaks, the valley would suffer", "warn"],
    ["expects", "rain", "predict"],
    ["is expected", "to open in spring", "predict"],
    ["vowed", "to rebuild the dam", "promise"],
    ["called for", "an inquiry", "ask"],
    ["urged", "the council to act", "ask"],
    ["said", "the council should withdraw the plan", "ask"],
    ["called", "the dam a ruin", "judge"],
    ["blamed", "the builders", "accuse"],
    ["accused", "the board of theft", "accuse"],
    ["", "the dam stands on rock", "state"],
  ])("of “%s” with “%s” is %s", (cue, content, expected) => {
    expect(act(cue, content)).toBe(expected);
  });

  it("is a promise where something to be done is announced, and no promise where a fact is", () => {
    expect(act("announced", "a new tariff")).toBe("promise");
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

  it("takes no longer for a content of pages", () => {
    const before = performance.now();
    act("not ".repeat(10_000), "if it would ".repeat(10_000));
    expect(performance.now() - before).toBeLessThan(500);
  });
});
