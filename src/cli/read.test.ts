import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { fakeWorld } from "../../test/fake-world.ts";
import { at, folder, harbour, useScratchFolder, write } from "../../test/scratch-folder.ts";
import { run } from "./program.ts";

useScratchFolder();

const lines = (text: string): string[] => text.split("\n").slice(0, -1);

describe("onrecord read", () => {
  it("gives a record a line into a pipe, and nothing else on stdout", async () => {
    const { world, out, err } = fakeWorld();
    expect(await run(["read", await write("a.txt", harbour)], world)).toBe(0);
    expect(lines(out()).map((line) => JSON.parse(line).report.text)).toEqual([harbour]);
    expect(err()).toBe("");
  });

  it("gives a table to a terminal", async () => {
    const { world, out } = fakeWorld({ isTerminal: true });
    await run(["read", await write("a.txt", harbour)], world);
    expect(out()).toContain("7 statements from 4 sources");
    expect(out()).toContain("\x1b[");
  });

  it("reads a pipe where no input is named", async () => {
    const { world, out } = fakeWorld({ input: '{"text":"One."}\n{"text":"Two."}\n' });
    expect(await run(["read"], world)).toBe(0);
    expect(lines(out())).toHaveLength(2);
  });

  it("prints its help, and does not wait, where no input is named on a terminal", async () => {
    const { world, err } = fakeWorld({ isTerminal: true });
    expect(await run(["read"], world)).toBe(2);
    expect(err()).toContain("Usage: onrecord read");
  });

  it("tells each input that cannot be read, reads the others, and counts at the end", async () => {
    const { world, out, err } = fakeWorld();
    const jsonl = await write("c.jsonl", '{"text":"One."}\n{"text": broken\n{"text":"Three."}\n');
    expect(await run(["read", at("none.txt"), jsonl, await write("empty.txt", "")], world)).toBe(1);
    expect(lines(out())).toHaveLength(2);
    expect(lines(err()).map((line) => line.replace(`${folder()}/`, "").replace(/\(.*\)/, "(…)"))).toEqual([
      "onrecord: none.txt: there is no such file or folder",
      "onrecord: c.jsonl:2: it is not valid JSON (…)",
      "onrecord: empty.txt: it is empty",
      "onrecord: 2 reports read, 14 statements found; 3 inputs could not be read",
    ]);
  });

  it("says less with --quiet, but never hides what could not be read", async () => {
    const { world, err } = fakeWorld();
    const file = await write("a.txt", harbour);
    expect(await run(["read", "-q", file, file, at("none.txt")], world)).toBe(1);
    expect(lines(err())).toEqual([`onrecord: ${at("none.txt")}: there is no such file or folder`]);
  });

  it("lets no name of a file steer the terminal", async () => {
    const { world, err } = fakeWorld();
    await run(["read", "\x1b[31mnone*.txt"], world);
    expect(err()).toBe("onrecord: ␛[31mnone*.txt: no file matches this pattern\n");
  });

  it("hands the date and the threads on, and starts no workers for one report", async () => {
    const { world, opened } = fakeWorld();
    await run(["read", await write("a.txt", harbour), "--published", "2024-10-23", "--threads", "3"], world);
    expect(opened).toEqual([{ threads: 1, published: "2024-10-23" }]);
  });

  it("starts as many workers as it may for many reports", async () => {
    const { world, opened } = fakeWorld();
    await run(["read", await write("c.jsonl", '{"text":"One."}\n'.repeat(300))], world);
    await run(["read", at("c.jsonl"), "--threads", "5"], world);
    expect(opened.map(({ threads }) => threads)).toEqual([2, 5]);
  });
});

describe("the output", () => {
  it.each([
    [["--json"], "["],
    [["--format", "json"], "["],
    [["--csv"], "input,report,"],
    [["--ndjson"], '{"report":'],
    [["-f", "table"], "-\n─\n"],
  ])("has the format that is asked for: %s", async (options, start) => {
    const { world, out } = fakeWorld({ input: harbour });
    expect(await run(["read", "-", ...options], world)).toBe(0);
    expect(out().startsWith(start)).toBe(true);
  });

  it("is the table where somebody asks how it is laid out, also into a pipe", async () => {
    for (const option of [["--by", "source"], ["--why"]]) {
      const { world, out } = fakeWorld({ input: harbour });
      expect(await run(["read", "-", ...option], world)).toBe(0);
      expect(out()).toMatch(/^-\n─\n/);
    }
  });

  it("goes to a file, in the format of its ending", async () => {
    const { world, out } = fakeWorld({ input: harbour });
    expect(await run(["read", "-o", at("out.csv")], world)).toBe(0);
    expect(out()).toBe("");
    expect(await readFile(at("out.csv"), "utf8")).toMatch(/^input,report,/);
  });

  it("never goes over an input", async () => {
    const { world, err } = fakeWorld();
    const file = await write("a.txt", harbour);
    expect(await run(["read", file, "-o", file], world)).toBe(2);
    expect(err()).toContain("is an input; write the result to another file");
    expect(await readFile(file, "utf8")).toBe(harbour);
  });

  it("tells notices beside a format that has no place for them", async () => {
    const { world, err } = fakeWorld({ input: Buffer.from("The caf\xe9 will open.", "latin1") as never });
    await run(["read", "--csv"], world);
    expect(err()).toBe("onrecord: -: The bytes are not UTF-8; they were read as Windows-1252.\n");
  });

  it("is whole after Ctrl-C, with what was done until then", async () => {
    const { world, out, err, interrupt } = fakeWorld();
    const file = await write("c.jsonl", '{"text":"One."}\n'.repeat(3000));
    const end = run(["read", "--json", file], world);
    const wait = setInterval(() => out() !== "" && interrupt(), 1);
    expect(await end).toBe(130);
    clearInterval(wait);
    expect(JSON.parse(out()).length).toBeLessThan(3000);
    expect(err()).toMatch(/^onrecord: stopped: \d+ reports? read, \d+ statements found\n$/);
  });

  it("is closed where the reading as a whole breaks down", async () => {
    const broken = { ready: async () => {}, close: async () => {}, read: () => Promise.reject(new Error("no memory")) };
    const { world, out, err } = fakeWorld({ input: harbour, openDesk: async () => broken });
    expect(await run(["read", "--json"], world)).toBe(2);
    expect(out()).toBe("");
    expect(err()).toContain("this is a fault of Onrecord, please report it:\nError: no memory");
  });
});

describe("wrong usage", () => {
  it.each([
    [["read", "--bogus"], "unknown option '--bogus'"],
    [
      ["read", "-", "--published", "yesterday"],
      'Expected a date like 2024-10-23 for --published, but got "yesterday".',
    ],
    [["read", "-", "--threads", "0"], "Expected a whole number, 1 or more."],
    [["read", "-", "--by", "outlet"], "Allowed choices are text, source."],
    [["read", "-", "--by", "source", "--json"], "--by source is for the table; json gives each statement with"],
    [["read", "-", "--why", "-o", "out.csv"], "--why is for the table; csv gives each statement with"],
    [["read", "-", "--format", "xml"], "Allowed choices are table, json, ndjson, csv."],
    [["read", "-", "--json", "--csv"], "Expected one format, but got json and csv."],
    [["reed"], "unknown command 'reed'"],
  ])("%s ends with 2 and says what is wrong", async (args, message) => {
    const { world, out, err } = fakeWorld({ input: harbour });
    expect(await run(args, world)).toBe(2);
    expect(err()).toMatch(/^onrecord: /);
    expect(err()).toContain(message);
    expect(out()).toBe("");
  });

  it("is not to ask for help or the version", async () => {
    const { world, out } = fakeWorld();
    expect([await run(["--version"], world), await run(["read", "--help"], world)]).toEqual([0, 0]);
    expect(out()).toMatch(/^\d+\.\d+\.\d+\n/);
    expect(out()).toContain("Examples:\n  onrecord read report.txt");
  });
});
