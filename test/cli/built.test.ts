import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { at, harbour, useScratchFolder, write } from "../scratch-folder.ts";

useScratchFolder();

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const hasModel = existsSync(fileURLToPath(new URL("../../models/onrecord-en-1/weights.onnx", import.meta.url)));

type Ended = Readonly<{ code: number | null; out: string; err: string }>;
type Doing = Readonly<{ input?: string; after?: (child: ReturnType<typeof spawn>) => void }>;

/** Runs the command as it is installed. */
function onrecord(args: readonly string[], { input, after }: Doing = {}): Promise<Ended> {
  const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, NO_COLOR: "1" } });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (said.out += chunk));
  child.stderr.on("data", (chunk) => (said.err += chunk));
  child.stdin.on("error", () => {}); // it may end before it has read everything
  if (input !== undefined) child.stdin.end(input);
  after?.(child);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...said })));
}

const corpus = (count: number): string =>
  Array.from({ length: count }, (_, id) => `${JSON.stringify({ id: `r${id}`, text: harbour.repeat(20) })}\n`).join("");

describe.skipIf(!hasModel)("the built command", () => {
  it("reads a report from a file and from a pipe alike", async () => {
    const file = await onrecord(["read", await write("a.txt", harbour)]);
    const pipe = await onrecord(["read"], { input: harbour });
    expect(file).toMatchObject({ code: 0, err: "" });
    expect(pipe).toEqual(file);
    const { report, statements } = JSON.parse(file.out);
    expect(report.text).toBe(harbour);
    expect(statements[0]).toMatchObject({ source: { text: "the mayor" }, cue: { text: "said" } });
  });

  it("reads a packed corpus in workers, in order, whatever is broken in it", async () => {
    const lines = corpus(200).split("\n");
    lines[99] = '{"text": broken';
    await write("c.jsonl.gz", gzipSync(lines.join("\n")));
    const { code, out, err } = await onrecord(["read", at("c.jsonl.gz"), "--threads", "2", "-o", at("out.ndjson")]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(
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
    const { code, err } = await onrecord(["read", at("c.jsonl"), "--threads", "2"], {
      after: ({ stdout }) => void stdout?.once("data", () => stdout.destroy()),
    });
    expect([code, err]).toEqual([0, ""]);
  });

  it.each(["1", "2"])("ends at Ctrl-C with a whole document, on %s threads", async (threads) => {
    await write("c.jsonl", corpus(3000));
    const { code, out, err } = await onrecord(["read", at("c.jsonl"), "--json", "--threads", threads], {
      after: (child) => void child.stdout?.once("data", () => child.kill("SIGINT")),
    });
    expect(code).toBe(130);
    expect(JSON.parse(out).length).toBeGreaterThan(0);
    expect(err).toMatch(/^onrecord: stopped: \d+ reports? read, \d+ statements? found\n$/);
  });

  it("ends at Ctrl-C while it waits for a pipe", async () => {
    const { code, out } = await onrecord(["read", "-", "--json"], {
      after: (child) => void setTimeout(() => child.kill("SIGINT"), 1500),
    });
    expect([code, out]).toEqual([130, "[]\n"]);
  });

  it("tells what is wrong and goes on", async () => {
    const { code, out, err } = await onrecord(["read", at("none.txt"), await write("a.txt", harbour), "--csv"]);
    expect(code).toBe(1);
    expect(out.split("\r\n").length).toBeGreaterThan(2);
    expect(err).toContain("none.txt: there is no such file or folder\n");
    expect((await onrecord(["read", "--nonsense"])).code).toBe(2);
  });

  it("finds itself well", async () => {
    const { code, out } = await onrecord(["doctor"]);
    expect(out).toMatch(/\nResult +all is well\n$/);
    expect(code).toBe(0);
  });
});
