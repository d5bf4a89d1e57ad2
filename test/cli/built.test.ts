import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { at, harbour, useScratchFolder, write } from "../scratch-folder.ts";
import { onrecord } from "./run.ts";

useScratchFolder();

const corpus = (count: number): string =>
  Array.from({ length: count }, (_, id) => `${JSON.stringify({ id: `r${id}`, text: harbour.repeat(20) })}\n`).join("");

describe("the built command", () => {
  it("reads a report from a file and from a pipe alike", async () => {
    const file = await onrecord(["read", await write("a.txt", harbour)]);
    const pipe = await onrecord(["read"], { stdin: harbour });
    expect(file).toMatchObject({ code: 0, stderr: "" });
    expect(pipe).toEqual(file);
    const { report, statements } = JSON.parse(file.stdout);
    expect(report.text).toBe(harbour);
    expect(statements[0]).toMatchObject({ source: { text: "the mayor" }, cue: { text: "said" } });
  });

  it("reads a packed corpus in workers, in order, whatever is broken in it", async () => {
    const lines = corpus(200).split("\n");
    lines[99] = '{"text": broken';
    await write("c.jsonl.gz", gzipSync(lines.join("\n")));
    const { code, stdout, stderr } = await onrecord([
      "read",
      at("c.jsonl.gz"),
      "--threads",
      "2",
      "-o",
      at("out.ndjson"),
    ]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /c\.jsonl\.gz:100: it is not valid JSON .*\n.*199 reports read, .*; 1 input could not be read\n$/,
    );
    const ids = (await readFile(at("out.ndjson"), "utf8"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).report.id);
    expect(ids).toEqual(Array.from({ length: 200 }, (_, id) => `r${id}`).filter((id) => id !== "r99"));
  });

  it("ends quietly when nobody reads on", async () => {
    await write("c.jsonl", corpus(400));
    const { code, stderr } = await onrecord(["read", at("c.jsonl"), "--threads", "2"], {
      during: ({ stdout }) => void stdout?.once("data", () => stdout.destroy()),
    });
    expect([code, stderr]).toEqual([0, ""]);
  });

  it.each(["1", "2"])("ends at Ctrl-C with a whole document, on %s threads", async (threads) => {
    await write("c.jsonl", corpus(3000));
    const { code, stdout, stderr } = await onrecord(["read", at("c.jsonl"), "--json", "--threads", threads], {
      during: (child) => void child.stdout?.once("data", () => child.kill("SIGINT")),
    });
    expect(code).toBe(130);
    expect(JSON.parse(stdout).length).toBeGreaterThan(0);
    expect(stderr).toMatch(/^onrecord: stopped: \d+ reports? read, \d+ statements? found\n$/);
  });

  it("ends at Ctrl-C while it waits for a pipe", async () => {
    const { code, stdout } = await onrecord(["read", "-", "--json"], {
      stdin: "open",
      during: (child) => void setTimeout(() => child.kill("SIGINT"), 1500),
    });
    expect([code, stdout]).toEqual([130, "[]\n"]);
  });

  it("tells what is wrong and goes on", async () => {
    const { code, stdout, stderr } = await onrecord(["read", at("none.txt"), await write("a.txt", harbour), "--csv"]);
    expect(code).toBe(1);
    expect(stdout.split("\r\n").length).toBeGreaterThan(2);
    expect(stderr).toContain("none.txt: there is no such file or folder\n");
    expect((await onrecord(["read", "--nonsense"])).code).toBe(2);
  });

  it("finds itself well", async () => {
    const { code, stdout } = await onrecord(["doctor"]);
    expect(stdout).toMatch(/\nResult +all is well\n$/);
    expect(code).toBe(0);
  });
});
