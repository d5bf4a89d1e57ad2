import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { ReportRecord } from "#vocabulary";
import { at, folder, useScratchFolder, write } from "../scratch-folder.ts";
import { onrecord } from "./run.ts";

useScratchFolder();

const ferry = "The ferry will sail on Friday, Captain Oda Lund said. “We are ready,” she told reporters.\n";
const line = (text: string, more: object = {}): string => `${JSON.stringify({ text, ...more })}\n`;
const read = (args: readonly string[], more: Partial<Parameters<typeof onrecord>[1]> = {}) =>
  onrecord(["read", ...args], { cwd: folder(), ...more });
const recordsOf = (ndjson: string): ReportRecord[] =>
  ndjson
    .split("\n")
    .filter(Boolean)
    .map((json) => JSON.parse(json));

describe("onrecord read", () => {
  it("prints one record a line into a pipe and nothing beside it", async () => {
    await write("ferry.txt", ferry);
    const { code, stdout, stderr } = await read(["ferry.txt"]);
    expect([code, stderr]).toEqual([0, ""]);
    const [record, ...others] = recordsOf(stdout);
    expect(others).toEqual([]);
    expect(record?.report.text).toBe(ferry);
    expect(record?.statements.map(({ form }) => form)).toContain("direct");
  });

  it("reads stdin, named or not, packed or not", async () => {
    const runs = [read([], { stdin: ferry }), read(["-"], { stdin: gzipSync(ferry) })];
    for (const { code, stdout } of await Promise.all(runs))
      expect([code, recordsOf(stdout)[0]?.report.text]).toEqual([0, ferry]);
  });

  it("prints the table, one document or rows where it is asked to", async () => {
    await write("ferry.txt", ferry);
    const [table, json, csv] = await Promise.all(
      ["table", "json", "csv"].map((name) => read(["-f", name, "--published", "2031-01-16", "ferry.txt"])),
    );
    expect(table?.stdout).toMatch(
      /^ferry\.txt\n─{9}\n[\s\S]*“We are ready,” ·\u00a0direct\n\n\d+ statements from .*\.\n$/,
    );
    expect(JSON.parse(json?.stdout ?? "")).toHaveLength(1);
    expect(csv?.stdout).toMatch(/^input,report,[^\r]*\r\nferry\.txt,/);
  });

  it("writes to a file in the format that its ending says", async () => {
    await write("ferry.txt", ferry);
    const { code, stdout } = await read(["ferry.txt", "-o", "out.csv"]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(await readFile(at("out.csv"), "utf8")).toMatch(/^input,report,/);
  });

  it("colours what is not a terminal only where it is told to, and never against NO_COLOR", async () => {
    const colours = [{}, { FORCE_COLOR: "1" }, { FORCE_COLOR: "1", NO_COLOR: "1" }];
    const runs = colours.map((env) => read(["-f", "table"], { stdin: ferry, env }));
    const tables = await Promise.all(runs);
    expect(tables.map(({ stdout }) => stdout.includes("\u001b["))).toEqual([false, true, false]);
  });

  it("lets no report steer the terminal", async () => {
    const stdin = line(`\u001b[31m${ferry}\u009b2J`, { title: "\u001b]0;owned\u0007Ferry" });
    const { stdout } = await read(["-f", "table"], { stdin });
    expect(stdout).toMatch(/^␛\]0;owned␇Ferry\n/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  });
});

describe("what cannot be read", () => {
  it("is named with its reason while the others are read, and the exit code is 1", async () => {
    await write("ferry.txt", ferry);
    await write("empty.txt", "");
    await write("binary.txt", Buffer.from(Array.from({ length: 4000 }, (_, place) => (place * 37) % 256)));
    await write("page.html", "<!DOCTYPE html><p>The captain said so.</p>");
    await write("cut.txt.gz", gzipSync(ferry).subarray(0, 40));
    const inputs = [
      "empty.txt",
      "binary.txt",
      "page.html",
      "cut.txt.gz",
      "none.txt",
      "https://example.org/",
      "ferry.txt",
    ];
    const { code, stdout, stderr } = await read(inputs);
    expect([code, recordsOf(stdout).length]).toEqual([1, 1]);
    expect(stderr.split("\n").map((told) => told.slice(0, 60).trim())).toEqual([
      "onrecord: empty.txt: it is empty",
      "onrecord: binary.txt: it holds binary data, not text",
      expect.stringMatching(/^onrecord: page\.html: it is an HTML or XML page/),
      expect.stringMatching(/^onrecord: cut\.txt\.gz: its gzip data ends too early/),
      "onrecord: none.txt: there is no such file or folder",
      expect.stringMatching(/^onrecord: https:\/\/example\.org\/: web addresses/),
      expect.stringMatching(/^onrecord: 1 report read, \d+ statements found; 6 inputs/),
      "",
    ]);
  });

  it("is a broken line among whole ones", async () => {
    const { code, stdout, stderr } = await read(["-"], { stdin: `${line(ferry)}{"text": "oops\n${line(ferry)}` });
    expect([code, recordsOf(stdout).length]).toEqual([1, 2]);
    expect(stderr).toContain("onrecord: -:2: it is not valid JSON");
  });

  it("is a folder without reports", async () => {
    const { code, stdout, stderr } = await read(["."]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("onrecord: .: no reports in this folder");
  });

  it("is a text that no report has, which is refused at once", async () => {
    const { code, stderr } = await read(["-"], { stdin: Buffer.alloc(50_000_000, "a ") });
    expect(code).toBe(1);
    expect(stderr).toContain("longer than the 16 MB that one report may have");
  });

  it("is told also where all else is quiet", async () => {
    await write("ferry.txt", ferry);
    const { stderr } = await read(["--quiet", "none.txt", "ferry.txt"]);
    expect(stderr).toBe("onrecord: none.txt: there is no such file or folder\n");
  });
});

describe("odd text", () => {
  it.each([
    ["a NUL", ferry.replace("ferry", "fer\0ry")],
    ["mixed line endings", "The captain said the ferry is late.\r\nThe mate denied it.\rThe cook agreed.\n"],
    ["marks that are never closed", `${ferry}${"“".repeat(10_000)}`],
    ["half characters", ferry.replace("ferry", "\ud800ferry").replace("ready", "ready\udc00")],
  ])("is read and kept as it is: %s", async (_, text) => {
    const { code, stdout } = await read(["-"], { stdin: line(text) });
    const [record] = recordsOf(stdout);
    expect([code, record?.report.text]).toEqual([0, text]);
    for (const { content } of record?.statements ?? [])
      expect(content.spans.map((span) => text.slice(...span)).join(" … ")).toBe(content.text);
  });

  it("is read as Windows-1252 where it is no UTF-8, and a notice says so", async () => {
    const { stdout } = await read(["-"], { stdin: Buffer.from("The captain said the caf\xe9 is open.", "latin1") });
    const [record] = recordsOf(stdout);
    expect(record?.report.text).toBe("The captain said the café is open.");
    expect(record?.notices.map(({ kind }) => kind)).toEqual(["not valid UTF-8"]);
  });
});

describe("wrong usage", () => {
  it.each([
    [["--no-such-option"], "unknown option '--no-such-option'"],
    [["--format", "xml", "-"], "Allowed choices are table, json, ndjson, csv."],
    [["--json", "--csv", "-"], "Expected one format"],
    [["--published", "yesterday", "-"], "Expected a date"],
    [["--by", "source", "--csv", "-"], "--by source is for the table"],
    [["--threads", "0", "-"], "Expected a whole number, 1 or more."],
    [["-o", "none/out.json", "-"], "Cannot write to none/out.json"],
  ])("is told, and the exit code is 2: %j", async (args, told) => {
    const { code, stdout, stderr } = await read(args, { stdin: ferry });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(told);
  });

  it("never writes over an input", async () => {
    const path = await write("ferry.txt", ferry);
    const { code } = await read(["ferry.txt", "-o", "ferry.txt"]);
    expect([code, await readFile(path, "utf8")]).toEqual([2, ferry]);
  });
});
